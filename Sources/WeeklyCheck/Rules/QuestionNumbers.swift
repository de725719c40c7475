internal import WeeklyDiagnostics
internal import WeeklyModel

/// Questions whose numbers repeat or leave one out: a question was copied from another, or one is missing.
enum QuestionNumbers: IssueRule {
    static let id = DiagnosticID("question-numbers", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.itemsOfSections.flatMap { items -> [Diagnostic] in
            let numbered = items.compactMap { item in number(of: item).map { (item: item, number: $0) } }
            return zip(numbered, numbered.dropFirst()).compactMap { before, question in
                // A list that begins anew is another list.
                guard question.number != before.number + 1, question.number != 1 || before.number == 1 else {
                    return nil
                }
                return issue.finding(
                    id, "this question has the number \(question.number), and the one above it \(before.number)",
                    at: issue.firstLine(of: question.item),
                    fixes: [Fix("write \(before.number + 1), or add the question that is missing")])
            }
        }
    }

    private static func number(of item: Item) -> Int? {
        guard case .question(let question) = item.content else { return nil }
        return question.number.flatMap { Int($0) }
    }
}
