internal import WeeklyDiagnostics
internal import WeeklyModel

/// An address of another host that does not say so: browsers look for it beside the page.
enum AddressWithoutScheme: IssueRule {
    static let id = DiagnosticID("address-without-scheme", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.oddAddresses.filter { $0.shape == .withoutScheme }.map { address, _ in
            issue.finding(
                id, "browsers look for \(address.text) on this site, for https:// is missing in front", at: address,
                mended: "https://\(address.text)")
        }
    }
}
