internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension EntryParts {
    /// The question that an entry's title asks, with what follows as its answer; nil where it asks nothing.
    var question: Question? {
        guard Bytes(lead.title.utf8).ends(withAnyOf: Marks.questionMarks) else { return nil }
        let asked = SaidTurn(speaker: .asker, blocks: [Block(.paragraph(beginning), range: blocks.range)])
        let answer = RichText(following)
        return Question(
            asker: people.first?.handle ?? people.first?.name,
            title: QuestionTitle(words: words.questions).title(lead: [], [asked]), lead: .empty,
            turns: [asked.turn] + (answer.isEmpty ? [] : [Question.Turn(.answerer, answer)]), url: lead.url)
    }
}
