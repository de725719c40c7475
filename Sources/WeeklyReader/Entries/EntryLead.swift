internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// How an entry begins: `1、[title](url)：text`, `**title:** text`, `🎉 [video] [title](url)`.
struct EntryLead {
    /// What it is called, without its number, its marks and its colon.
    let title: String
    /// The title's own address; nil where the title is no link.
    let url: String?
    /// The title as it is written.
    let written: [Inline]
    /// Marks in front of the title.
    let tags: [String]
    /// What stands behind the title in its paragraph.
    let rest: [Inline]
    /// Whether a number, a link or bold words are in front: then a paragraph is an entry.
    let isMarked: Bool
    /// Whether a number is in front.
    let isNumbered: Bool

    /// Whether there is a name that leads nowhere, and no more than a colon behind it.
    var isNameOnly: Bool {
        url == nil && FoldedText.of(rest).trimmingStart(of: Marks.colons).isEmpty
    }

    /// Unicode scalars of a title that is a whole line.
    static let longestTitle = 200

    /// Whether it is bold words with a colon and no more: a label of what stands below.
    var isLabel: Bool { isNameOnly && !isNumbered && hasColon }

    /// Whether a colon ends the name, within the bold words or behind them.
    private let hasColon: Bool

    /// - Parameters:
    ///   - inlines: the content of a paragraph, a heading, or a row's cell; nothing is known of what has no words.
    ///   - isHeading: whether all of it is the title, unless that is a link.
    init?(_ inlines: [Inline], isHeading: Bool = false, _ words: Words) {
        let numbered = inlines.droppingEnumerator
        isNumbered = numbered != nil
        var marks = LeadingMarks(numbered ?? inlines)
        marks.take()
        hasColon = FoldedText.of(marks.rest).endsWithColon
        let part = TitlePart(marks.rest) ?? TitlePart(introduced: marks.rest, words)
        if let found = part, !isHeading || found.isWholeHeading {
            let title = LeadingMarks.split(found.title.string)
            self.title = title.rest
            tags = marks.tags + title.tags
            url = found.url
            written = Array(marks.rest.dropLast(found.rest.count))
            rest = found.rest
            isMarked = true
            return
        }
        let line = WholeLine(marks.rest, words)
        guard !line.title.isEmpty else { return nil }
        title = line.title
        tags = marks.tags
        url = part?.url
        written = line.written
        rest = line.rest
        isMarked = isNumbered || Bytes(line.title.utf8).isDeadline(words)
    }
}

/// A title that is a link or bold words, at the start of a line.
private struct TitlePart {
    let title: Bytes
    let url: String?
    let rest: [Inline]

    init?(_ inlines: [Inline]) {
        guard let first = inlines.first else { return nil }
        switch first.kind {
        case .link(let link):
            let found = FoundLink(link)
            guard !found.text.isEmpty, inlines.speaker == nil else { return nil }
            (title, url) = (found.text.withoutColon, found.destination)
        case .strong(let children):
            let text = FoldedText.of(children).withoutColon
            guard !text.isEmpty else { return nil }
            (title, url) = (text, children.links.first { text.starts(with: $0.text) }?.destination)
        case .emphasis(let children):
            guard children.count == 1, let inner = TitlePart(children) else { return nil }
            (title, url) = (inner.title, inner.url)
        default: return nil
        }
        rest = Array(inlines.dropFirst())
    }

    /// Whether nothing but a remark stands behind a link that is a heading: `[title](url)（英文）`.
    var isWholeHeading: Bool {
        let behind = FoldedText.of(rest)
        return url != nil && (behind.isEmpty || behind.starts(withAnyOf: Self.parts))
    }

    private static let parts: WordList = ["（", "(", "：", ":", "-", "–", "—", "，", ",", "|", "｜", "."]

    /// A link that a few words lead to: `This week's crate is [name](…)`, `As you know, this week's crate is [name](…)`.
    init?(introduced inlines: [Inline], _ words: Words) {
        guard let start = inlines.firstIndex(where: { if case .link = $0.kind { true } else { false } }), start > 0
        else { return nil }
        let head = FoldedText.of(Array(inlines[..<start]))
        guard head.ends(withAnyOf: words.articles.introductionEnds), head.scalarCount <= Self.longestIntroduction,
            head.contains(anyOf: words.articles.introductions), !head.contains(anyOf: Self.sentenceEnds)
        else { return nil }
        self.init(Array(inlines[start...]))
    }

    private static let longestIntroduction = 80
    private static let sentenceEnds: WordList = [". ", "! ", "? ", "。", "！", "？"]
}

extension Bytes {
    /// Whether it begins with the label of a day by which something must be done: `Next Deadline: Freeze, June 3`
    fileprivate func isDeadline(_ words: Words) -> Bool {
        starts(withAnyOf: words.schedule.deadlines) && prefix(60).contains(anyOf: Marks.colons)
    }
}

/// A title that is all of a line, up to the words that name its author.
private struct WholeLine {
    let title: String
    let written: [Inline]
    let rest: [Inline]

    init(_ inlines: [Inline], _ words: Words) {
        let lineEnd = inlines.lineEnd
        let line = Array(inlines[..<lineEnd])
        written = line
        let text = Self.withoutReferences(FoldedText.of(line))
        let end = Byline.start(in: text, words) ?? text.endIndex
        let head = text[..<end].withoutColon
        title = Self.title(of: head.string)
        // Who wrote it stands in the same line.
        rest =
            end < text.endIndex ? line.suffixLine(from: text[end...]) + inlines[lineEnd...] : Array(inlines[lineEnd...])
    }

    /// As much of a line as a title may have, up to the end of a word.
    private static func title(of line: String) -> String {
        let kept = Substring(line.unicodeScalars.prefix(EntryLead.longestTitle))
        guard kept.endIndex < line.endIndex, line.utf8[kept.endIndex] != .space,
            let space = kept.utf8.lastIndex(of: .space), kept[space...].unicodeScalars.allSatisfy({ $0.value < 0x1100 })
        else { return String(kept) }
        return String(kept[..<space])
    }
}

extension WholeLine {
    /// `[name][label]` and `[name][]`, which another file of the newsletter defines or none: the words are what counts.
    fileprivate static func withoutReferences(_ text: Bytes) -> Bytes {
        guard text.contains("][") else { return text }
        return Bytes(text.string.replacing(/\[([^\[\]]*)\]\[[^\[\]]*\]/) { $0.1 }.utf8)
    }
}

/// Takes emojis and `[video]` from the start of a line.
private struct LeadingMarks {
    private(set) var tags: [String] = []
    private(set) var rest: [Inline]

    init(_ inlines: [Inline]) { rest = inlines }

    mutating func take() {
        while let first = rest.first {
            guard case .text(let text) = first.kind else { return }
            let trimmed = text.drop { $0.isWhitespace }
            guard !trimmed.isEmpty else {
                rest.removeFirst()
                continue
            }
            guard let (tag, behind) = Self.emoji(trimmed) ?? Self.bracketed(trimmed) else {
                rest[0] = Inline(.text(String(trimmed)), range: first.range)
                return
            }
            tags.append(tag)
            rest[0] = Inline(.text(String(behind)), range: first.range)
        }
    }

    /// The emojis that a title begins with, and the rest of it.
    static func split(_ title: String) -> (tags: [String], rest: String) {
        guard title.utf8.first.map(\.isWide) ?? false else { return ([], title) }
        var tags: [String] = []
        var rest = title[...]
        while let (tag, behind) = emoji(rest), behind.contains(where: { !$0.isWhitespace }) {
            tags.append(tag)
            rest = behind.drop(while: \.isWhitespace)
        }
        return (tags, String(rest))
    }

    private static func emoji(_ text: Substring) -> (String, Substring)? {
        guard let first = text.first, first.isEmoji else { return nil }
        return (String(first), text.dropFirst())
    }

    /// A word or two in square brackets.
    private static func bracketed(_ text: Substring) -> (String, Substring)? {
        guard text.utf8.first == .leftBracket, let end = text.utf8.firstIndex(of: .rightBracket) else { return nil }
        let tag = text[text.utf8.index(after: text.startIndex)..<end]
        let behind = text[text.utf8.index(after: end)...]
        // `[name][]` and `[name](` are links that lead nowhere.
        guard !tag.isEmpty, tag.utf8.count <= longestMark, !"[(".utf8.contains(behind.utf8.first ?? 0) else {
            return nil
        }
        return (String(tag), behind)
    }

    /// Bytes of a mark in brackets.
    private static let longestMark = 40
}

extension Character {
    /// Whether it is a picture: digits and signs that only may be shown as one are not.
    fileprivate var isEmoji: Bool {
        guard let first = unicodeScalars.first, first.value > 0x7F, first.properties.isEmoji else { return false }
        return first.properties.isEmojiPresentation || unicodeScalars.count > 1 || first.value >= 0x2600
    }
}

extension Bytes {
    /// Without the colons and dashes that part a title from what follows.
    fileprivate var withoutColon: Bytes { trimmingEnd(of: Marks.colons).trimmed() }
}

extension [Inline] {
    /// The end of a line as a text of its own, links kept apart from it.
    fileprivate func suffixLine(from text: Bytes) -> [Inline] {
        guard let first else { return [] }
        return [Inline(.text(text.string), range: first.range)]
    }

    /// Where the first line ends: at a break, but not where Latin text was only wrapped.
    fileprivate var lineEnd: Int {
        indices.first { index in
            guard self[index].breaksLine else { return false }
            guard case .softBreak = self[index].kind, index > 0, case .text(let text) = self[index - 1].kind else {
                return true
            }
            return text.utf8.last.map(\.isWide) ?? true
        } ?? count
    }

    /// Without the number in front; nil where there is none.
    fileprivate var droppingEnumerator: [Inline]? {
        guard let first else { return nil }
        let others = Array(dropFirst())
        switch first.kind {
        case .text(let text):
            guard let (_, rest) = Enumerator.split(Bytes(text.utf8).trimmed()) else { return nil }
            return rest.isEmpty ? others : [Inline(.text(rest.string), range: first.range)] + others
        case .strong(let children):
            guard let rest = children.droppingEnumerator else { return nil }
            return rest.isEmpty ? others : [Inline(.strong(rest), range: first.range)] + others
        default: return nil
        }
    }
}
