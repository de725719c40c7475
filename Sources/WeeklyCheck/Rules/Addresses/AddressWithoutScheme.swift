internal import WeeklyDiagnostics
internal import WeeklyModel

/// An address of another host that does not say so: browsers look for it beside the page.
enum AddressWithoutScheme: IssueRule {
    static let id = DiagnosticID("address-without-scheme", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.findings(id, at: .withoutScheme, lacking: "https://") { address in
            "browsers look for \(address) on this site, for https:// is missing in front"
        }
    }
}
