internal import WeeklyDiagnostics
internal import WeeklyModel

/// Finds one kind of mistake in addresses by what stands on the site. A rule is one file of Rules/Addresses, a line of `RuleList`, a golden
/// folder and an entry in docs/diagnostics.md.
protocol AddressRule: SendableMetatype {
    /// What it reports.
    static var id: DiagnosticID { get }

    /// What is wrong with an address; nil where nothing is, by this rule.
    static func problem(with address: HeldAddress, _ site: SitePlaces) -> AddressProblem?
}

/// An address that is held against a site.
struct HeldAddress {
    /// As it was written.
    let text: String
    let isPicture: Bool
    let shape: AddressShape
    /// Where it leads; nil where that is not on this site.
    let target: SiteTarget?
    /// The issue that has it, where it leads to a place on the same page; else nil.
    let ownPage: Issue?
    /// The file that it is written in, where links to files mean something.
    var source: SourcePlace?
}

/// What is wrong with an address.
struct AddressProblem {
    let wording: Message
    /// What was probably meant, to be written in its place.
    var mended: String?
    /// What else to do.
    var advice: Message?
    /// Whether nobody but this site can stand there. Of an address that names the host, another program may publish what is there.
    var isCertain = true
}
