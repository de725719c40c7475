internal import WeeklyDiagnostics
internal import WeeklyModel

/// An e-mail address that is linked as if it were a page.
enum MailWithoutScheme: IssueRule {
    static let id = DiagnosticID("mail-without-scheme", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.oddAddresses.filter { $0.shape == .mail }.map { address, _ in
            issue.finding(
                id, "this link to \(address.text) opens no letter, for mailto: is missing in front", at: address,
                mended: "mailto:\(address.text)")
        }
    }
}
