internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads a section of the week's contributors: named people, a picture, or both.
struct ContributorsReader {
    func read(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        let people = Mentions.people(in: blocks)
        guard !people.isEmpty || blocks.contains(where: \.isPicture) else { return [reading.prose(blocks)] }
        let anchor = reading.anchors.anchor("contributors")
        let content = Contributors(people: people, html: HTMLRenderer.render(blocks))
        return [reading.passage(blocks, anchor: anchor, .contributors(content))]
    }
}
