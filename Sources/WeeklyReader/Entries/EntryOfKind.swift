internal import WeeklyMarkdown
internal import WeeklyModel

extension EntryParts {
    /// The entry as an item of a kind that the site names.
    func entry(of kind: Section.Kind) -> Entry {
        Entry(
            kindName: kind.name, title: lead.title, url: url, text: PlainText.of(text), group: group, tags: lead.tags,
            by: people, image: image)
    }
}
