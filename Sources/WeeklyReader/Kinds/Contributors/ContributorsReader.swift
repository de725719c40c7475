internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads a section of the week's contributors: named people, a picture, or both.
struct ContributorsReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        let mentioned = Mentions.people(in: section.blocks, state.words)
        let people = mentioned.isEmpty ? ContributorNames.people(in: section.blocks) : mentioned
        guard !people.isEmpty || section.blocks.contains(where: \.isPicture) else {
            return [state.prose(section.blocks)]
        }
        let anchor = state.anchors.anchor(.contributors)
        let markup = HTMLRenderer.markup(of: section.blocks)
        let content = Contributors(people: people, html: markup.html)
        return [state.passage(section.blocks, as: markup, anchor: anchor, .contributors(content))]
    }
}
