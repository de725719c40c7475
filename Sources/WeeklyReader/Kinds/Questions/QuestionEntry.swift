internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension EntryParts {
    /// The question that an entry's title asks, with what follows as its answer; nil where it asks nothing.
    var question: Question? {
        guard Bytes(lead.title.utf8).ends(withAnyOf: Marks.questionMarks) else { return nil }
        let asked = Question.Turn(.asker, RichText([Block(.paragraph(beginning), range: blocks.range)]))
        let answer = RichText(following)
        let turns = answer.isEmpty ? [asked] : [asked, Question.Turn(.answerer, answer)]
        return Question(asker: people.first?.handle ?? people.first?.name, lead: .empty, turns: turns, url: lead.url)
    }
}
