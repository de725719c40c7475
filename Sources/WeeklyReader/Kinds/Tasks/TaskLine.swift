internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// What lines among tasks mean.
enum TaskLine {
    /// The name in a line of its own that the tasks below belong to.
    static func project(_ block: Block, _ words: Words) -> String? {
        guard let inlines = block.paragraph, inlines.count <= 3 else { return nil }
        let text = FoldedText.of(inlines)
        guard TaskLevel.named(in: text, words) == nil, text.scalarCount <= 30 else { return nil }
        let isTitled = text.trimmingEnd(of: Marks.colons).ends(withAnyOf: words.tasks.titles)
        let name = withoutTitle(inlines.isStrong ? Enumerator.split(text)?.rest ?? text : text, words)
        guard !name.isEmpty, name.allSatisfy(isNameByte) || (inlines.isStrong && isTitled) else { return nil }
        let isMarked = inlines.isStrong || isTitled || text.starts(withAnyOf: brackets) || isWord(name)
        return isMarked && leadsToNoTask(inlines, text) ? name.string : nil
    }

    /// The project that a heading names above its tasks: it says so, or they stand in a repository of its name; a word that may be a
    /// name where nothing tells otherwise.
    static func project(of heading: RawSection.Heading, _ blocks: [Block], _ words: Words) -> String? {
        let name = withoutTitle(heading.text, words)
        guard !name.isEmpty else { return nil }
        let isTitled = heading.text.trimmingEnd(of: Marks.colons).ends(withAnyOf: words.tasks.titles)
        let links = (heading.inlines.links + blocks.flatMap(\.allLinks)).map(\.destination)
        if isTitled || links.contains(where: { Repository.isCalled($0, name.string) }) { return name.string }
        return isWord(name) && !links.contains(where: Repository.isHosted) ? name.string : nil
    }

    /// Whether a line has no link, or is one that leads to a repository.
    private static func leadsToNoTask(_ inlines: [Inline], _ text: Bytes) -> Bool {
        guard inlines.hasLink else { return true }
        let links = inlines.links
        let path = Bytes(links[0].destination.utf8).split(separator: .slash)
        return links.count == 1 && links[0].text == text && Repository.isHosted(links[0].destination)
            && path.count == 4
    }

    /// A project's name without the words that tasks follow.
    static func withoutTitle(_ text: Bytes, _ words: Words) -> Bytes {
        text.trimmingStart(of: brackets).trimmingEnd(of: words.tasks.titleEnds, marksBehind)
    }

    private static let brackets: WordList = ["「", "【", "《"]
    private static let marksBehind: WordList = ["：", ":", "「", "」", "】", "》"]

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || " -_.&+/".utf8.contains(byte)
    }

    private static func isWord(_ name: Bytes) -> Bool {
        !name.contains { $0.isASCIISpace } && (name.first?.isASCIILetter ?? false) && name.count <= 30
    }

    /// Whether a line leads to where the tasks are told in full.
    static func isReport(_ line: Line, _ words: Words) -> Bool {
        let text = line.text.trimmingStart(of: Marks.openBrackets)
        if text.starts(withAnyOf: words.tasks.reports),
            text.scalarCount < 30 || !line.inlines.links.isEmpty
        {
            return true
        }
        let links = line.inlines.links
        guard links.count == 1, links[0].isBare else { return false }
        return links[0].text == line.text || isClosing(text, before: links[0], words)
    }

    /// Whether nothing but a label stands in front of an address.
    private static func isClosing(_ text: Bytes, before link: FoundLink, _ words: Words) -> Bool {
        let label = text.dropLast(link.text.count).trimmed()
        guard text.starts(withAnyOf: words.tasks.closings), label.scalarCount <= 12 else { return false }
        return label.endsWithColon
    }
}
