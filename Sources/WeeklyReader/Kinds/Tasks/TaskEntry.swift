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
        return task
    }
}
