internal import WeeklyDiagnostics
internal import WeeklyModel

/// An answer to what nobody asks: the question was forgotten, or it is written as part of the answer.
enum QuestionWithoutQuestion: IssueRule {
    static let id = DiagnosticID("question-without-question", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.items.compactMap { item in
            guard case .question(let question) = item.content, question.says(.answerer), !question.says(.asker)
            else { return nil }
            return issue.finding(
                id, "there is an answer here, but no question", at: issue.firstLine(of: item),
                fixes: [Fix("write the question above the answer, with > in front of it")])
        }
    }
}
