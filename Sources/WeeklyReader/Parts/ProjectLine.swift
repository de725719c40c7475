internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The line that names the project a question was about: `SOFARPC：https://…`, `「MOSN」：*https://…*`.
enum ProjectLine {
    case link(NamedLink)
    /// The address stands in the next line.
    case name(String)

    init?(_ line: Line, _ words: Words) {
        guard line.text.count <= Self.longest, Self.mayName(line) else { return nil }
        guard let (label, value) = Self.split(line.text) else { return nil }
        guard let name = Self.name(label, words) else { return nil }
        let links = line.inlines.links
        if value.isEmpty, links.isEmpty {
            guard label.starts(withAnyOf: Marks.openBrackets) else { return nil }
            self = .name(name)
        } else {
            guard links.count == 1, Self.isAddress(links[0], value) else { return nil }
            self = .link(NamedLink(name: name, url: links[0].destination))
        }
    }

    /// The address of a line that holds nothing else.
    static func address(_ line: Line) -> String? {
        let links = line.inlines.links
        guard links.count == 1, links[0].text == line.text else { return nil }
        return links[0].destination
    }

    private static let longest = 300

    /// Refuses most lines at the first look: without a link only a name in brackets counts.
    private static func mayName(_ line: Line) -> Bool {
        line.text.starts(withAnyOf: Marks.openBrackets) || line.inlines.hasLink
    }

    /// `name：value`, or `「name」value`.
    private static func split(_ text: Bytes) -> (Bytes, Bytes)? {
        if text.starts(withAnyOf: Marks.openBrackets), let close = closing(text) {
            let value = text[close.upperBound...].trimmingStart(of: Marks.colons)
            return (text[..<close.upperBound], value)
        }
        return text.splitAtColon()
    }

    private static func closing(_ text: Bytes) -> Range<Int>? {
        text.firstRange(of: "」") ?? text.firstRange(of: "】")
    }

    private static func isAddress(_ link: FoundLink, _ value: Bytes) -> Bool {
        value.isEmpty || value.starts(with: "http") || (link.text == value && link.destination.begins(with: "http"))
    }

    /// The name without its brackets; nil where the words are no project's.
    private static func name(_ label: Bytes, _ words: Words) -> String? {
        var text = label
        let isBracketed = text.starts(withAnyOf: Marks.openBrackets)
        text = text.trimmingStart(of: opening).trimmingEnd(of: closing)
        // `「Alpha #602」`
        if let issue = IssueNumber(text, words), issue.after.isEmpty { text = issue.before }
        guard !text.isEmpty, text.scalarCount <= 40 else { return nil }
        if text.contains(where: \.isWide) { return wideName(text, isBracketed: isBracketed, words) }
        let bare = text.trimmingEnd(of: words.projects.suffixes)
        if !bare.isEmpty { text = bare }
        guard text.first?.isASCIILetter ?? false, text.count > 1, text.allSatisfy(isNameByte) else { return nil }
        return words.projects.nouns.contains(text.lowercased) ? nil : text.string
    }

    private static let opening: WordList = ["「", "【", "『", "《", "“"]
    private static let closing: WordList = ["」", "】", "』", "》", "”"]

    /// A name in Chinese is told from other words by what those say: what the link is, or that readers look at it.
    private static func wideName(_ text: Bytes, isBracketed: Bool, _ words: Words) -> String? {
        guard text.scalarCount <= (isBracketed ? 12 : 10), !text.contains(anyOf: words.projects.documents) else {
            return nil
        }
        if isBracketed { return text.string }
        return text.contains(anyOf: words.projects.phrases) || text.contains(anyOf: phraseMarks) ? nil : text.string
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || " -_.&+/#".utf8.contains(byte)
    }

    /// Marks that phrases in front of an address hold, and names do not.
    private static let phraseMarks: WordList = ["，", "。", "？", "、", "（", "“", "《"]
}
