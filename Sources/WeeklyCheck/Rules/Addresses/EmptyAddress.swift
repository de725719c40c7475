internal import WeeklyDiagnostics
internal import WeeklyModel

/// A link or a picture without an address.
enum EmptyAddress: IssueRule {
    static let id = DiagnosticID("empty-address", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.oddAddresses.filter { $0.shape == .empty }.map { address, _ in
            let what: Message =
                address.isPicture
                ? "this picture has no address, so nobody sees it" : "this link has no address, so it leads nowhere"
            return issue.finding(
                id, what, at: address.range,
                fixes: [.init("write the address between the round brackets, or remove it")])
        }
    }
}
