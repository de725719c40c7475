internal import WeeklyDiagnostics
internal import WeeklyModel

/// An e-mail address that is linked as if it were a page.
enum MailWithoutScheme: IssueRule {
    static let id = DiagnosticID("mail-without-scheme", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.findings(id, at: .mail, lacking: "mailto:") { address in
            "this link to \(address) opens no letter, for mailto: is missing in front"
        }
    }
}
