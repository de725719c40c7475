internal import WeeklyDiagnostics
internal import WeeklyModel

/// A question that nobody answers: the answer was forgotten, or the mark in front of it is one that the program does not know.
enum QuestionWithoutAnswer: IssueRule {
    static let id = DiagnosticID("question-without-answer", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.items.compactMap { item in
            guard case .question(let question) = item.content, !question.turns.isEmpty,
                !question.says(.answerer)
            else { return nil }
            return issue.finding(
                id, "nobody answers this question", at: issue.firstLine(of: item),
                fixes: [Fix("write the answer, with A: in front of it")])
        }
    }
}

extension Question {
    /// Whether one of the two says a word.
    func says(_ speaker: Speaker) -> Bool {
        turns.contains { $0.speaker == speaker && !$0.content.text.isEmpty }
    }
}
