internal import WeeklyDiagnostics
internal import WeeklyModel

/// A file of the machine on which an issue was written, as editors such as Typora link it.
enum LocalFile: AddressRule {
    static let id = DiagnosticID("local-file", .error, isLowerable: true)

    static func problem(with address: HeldAddress, _ site: SitePlaces) -> AddressProblem? {
        guard address.shape == .localFile else { return nil }
        return AddressProblem(
            wording: "\(address.text) is a file on your own machine; readers cannot see it",
            advice:
                "put it into the folder of its text (such as content/issues/SLUG/index.md), and write its name alone")
    }
}
