internal import WeeklyDiagnostics
internal import WeeklyModel

/// A question that names nobody who asks, where the others of its section do.
enum QuestionWithoutAsker: IssueRule {
    static let id = DiagnosticID("question-without-asker", .note)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.itemsOfSections.flatMap { items -> [Diagnostic] in
            let nameless = items.filter { $0.isQuestion { $0.asker == nil && $0.githubIssue == nil } }
            let named = items.count { $0.isQuestion { $0.asker != nil } }
            guard !nameless.isEmpty, named > nameless.count else { return [] }
            return nameless.map { item in
                issue.finding(
                    id, "this question does not say who asks, as the others here do", at: issue.firstLine(of: item),
                    fixes: [Fix("write @ and the name of who asked")])
            }
        }
    }
}

extension Item {
    /// Whether it is a question of a kind.
    fileprivate func isQuestion(_ isMeant: (Question) -> Bool) -> Bool {
        if case .question(let question) = content { isMeant(question) } else { false }
    }
}
