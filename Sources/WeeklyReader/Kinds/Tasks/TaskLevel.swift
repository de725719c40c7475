internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The levels of tasks as lines tell them.
enum TaskLevel {
    /// The level that a line names and nothing else.
    static func named(in text: Bytes, _ words: Words) -> StarterTask.Level? {
        guard text.count <= 30 else { return nil }
        return words.levels.value(of: name(in: text, words).lowercased)
    }

    /// Without what stands around a level: `「Easy」`, `难度：Easy`, `简单难度`, `Easy（简单）`.
    private static func name(in text: Bytes, _ words: Words) -> Bytes {
        let word = Enumerator.dropping(from: text).trimmingStart(of: words.tasks.levelLabels, Marks.openBrackets)
            .trimmingEnd(of: words.tasks.levels, marksBehind)
        guard word.ends(withAnyOf: Marks.closeParentheses) else { return word }
        guard let bracket = word.firstRange(ofAny: Marks.openParentheses) else { return word }
        return word[..<bracket.lowerBound].trimmed()
    }

    /// The level in brackets that ends a task: `…（Easy）`
    static func behind(_ text: Bytes, _ words: Words) -> StarterTask.Level? {
        guard text.ends(withAnyOf: Marks.closeParentheses) else { return nil }
        let head = text.trimmingEnd(of: Marks.closeParentheses)
        guard let bracket = head.lastRange(ofAny: Marks.openParentheses) else { return nil }
        return named(in: head[bracket.upperBound...], words)
    }

    /// The level that stands in front of a task: `[Easy] …`, `【中等】…`, `困难：…`
    static func inFront(_ text: Bytes, _ words: Words) -> StarterTask.Level? {
        let head = text.prefix(32)
        if head.starts(withAnyOf: open) {
            let rest = head.trimmingStart(of: open)
            return rest.firstRange(ofAny: close).flatMap { named(in: rest[..<$0.lowerBound], words) }
        }
        guard let (label, value) = head.splitAtColon(), !value.isEmpty else { return nil }
        return named(in: label, words)
    }

    /// The level that a task's text speaks of.
    static func inProse(_ text: Bytes, _ words: Words) -> StarterTask.Level? {
        if text.contains(anyOf: words.tasks.hardPhrases) { return .hard }
        if text.contains(anyOf: words.tasks.mediumPhrases) { return .medium }
        return text.contains(anyOf: words.tasks.easyPhrases) ? .easy : nil
    }

    private static let open: WordList = ["[", "【", "（", "("]
    private static let close: WordList = ["]", "】", "）", ")"]
    private static let marksBehind: WordList = ["：", ":", "」", "】"]

    /// Whether a block begins with a line that names a level.
    static func begins(_ block: Block, _ words: Words) -> Bool {
        switch block.kind {
        case .paragraph(let inlines): Line.lines(of: inlines).first.map { named(in: $0.text, words) != nil } ?? false
        case .list(let list): list.items.first?.blocks.first.map { begins($0, words) } ?? false
        default: false
        }
    }
}
