internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads a section of the week's contributors: named people, a picture, or both.
struct ContributorsReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        let mentioned = Mentions.people(in: section.blocks, state.words)
        let people = mentioned.isEmpty ? ContributorNames.people(in: section.blocks) : mentioned
        guard !people.isEmpty || section.blocks.contains(where: \.isPicture) else {
            return [state.prose(section.blocks)]
        }
        let anchor = state.anchors.anchor(.contributors)
        let content = Contributors(people: people, html: HTMLRenderer.render(section.blocks))
        return [state.passage(section.blocks, anchor: anchor, .contributors(content))]
    }
}
