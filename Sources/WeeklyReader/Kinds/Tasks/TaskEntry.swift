internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension EntryParts {
    /// The task that an entry names: its title, and what stands behind that in the same paragraph.
    var task: StarterTask {
        let behind = FoldedText.of(lead.rest)
        let text = Bytes((behind.isEmpty ? lead.title : lead.title + " " + behind.string).utf8)
        let level = TaskLevel.inFront(text, words) ?? TaskLevel.behind(text, words) ?? TaskLevel.inProse(text, words)
        var task = StarterTask(level: level, text: text.string, url: url)
        task.group = group
        task.project = project
        return task
    }

    /// The name in front of a dash or a colon, where the task stands in a repository of that name: `Sieve - sort faster`.
    private var project: NamedLink? {
        guard let url, let end = Bytes(lead.title.utf8).firstRange(ofAny: Self.joints) else { return nil }
        let name = Bytes(lead.title.utf8)[..<end.lowerBound].trimmed()
        return Repository.isCalled(url, name.string) ? NamedLink(name: name.string) : nil
    }

    private static let joints: WordList = [" - ", " – ", " — ", ": ", "："]
}
