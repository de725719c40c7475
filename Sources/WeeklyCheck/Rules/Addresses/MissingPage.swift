internal import WeeklyDiagnostics
internal import WeeklyModel

/// A link to a page or a file of this site that is not there.
enum MissingPage: AddressRule {
    static let id = DiagnosticID("missing-page", .error, isLowerable: true)

    static func problem(with address: HeldAddress, _ site: SitePlaces) -> AddressProblem? {
        guard !address.isPicture, let target = address.target, !site.isElsewhere(target), site.file(at: target) == nil
        else { return nil }
        if let source = address.source, source.address(of: address.text) != nil {
            return AddressProblem(
                wording: "\(address.text) is not published yet, so this link leads nowhere",
                advice: "publish it, or link to it once it is out")
        }
        return AddressProblem(
            wording: "this site has no page and no file \(address.text)",
            mended: file(near: address, site) ?? page(near: address, target, site),
            advice: advice(for: address.text),
            isCertain: address.text.hostOfAddress == nil)
    }

    /// Another file, for a link to one.
    private static func file(near address: HeldAddress, _ site: SitePlaces) -> String? {
        guard SourceFiles.isPath(address.text) else { return nil }
        return address.source.flatMap { site.file(near: address.text, in: $0) }
    }

    /// Of several languages the name of a file alone tells no page: each may have a file of that name.
    private static func page(near address: HeldAddress, _ target: SiteTarget, _ site: SitePlaces) -> String? {
        if address.source != nil, !site.configuration.languages.isEmpty, SourceFiles.isPath(address.text) { return nil }
        return site.near(target).map { $0 + (target.fragment.map { "#\($0)" } ?? "") }
    }

    private static func advice(for address: String) -> Message {
        address.hostOfAddress == nil
            ? "write the whole address with https:// if it is elsewhere, or other_paths: in sofaweekly.yml if another program publishes it"
            : "mend the address, or write other_paths: in sofaweekly.yml if another program publishes what stands there"
    }
}
