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

    /// - Parameter inlines: the content of a paragraph, a heading, or a row's cell; nothing is known of what has no words.
    init?(_ inlines: [Inline], _ words: Words) {
        let numbered = inlines.droppingEnumerator
        isNumbered = numbered != nil
        var marks = LeadingMarks(numbered ?? inlines)
        marks.take()
        tags = marks.tags
        if let found = TitlePart(marks.rest) ?? TitlePart(introduced: marks.rest, words) {
            title = found.title.string
            url = found.url
            written = Array(marks.rest.dropLast(found.rest.count))
            rest = found.rest
            isMarked = true
            return
        }
        let line = WholeLine(marks.rest, words)
        guard !line.title.isEmpty else { return nil }
        title = line.title
        url = nil
        written = line.written
        rest = line.rest
        isMarked = isNumbered
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

    /// A link that a few words lead to: `This week's crate is [name](…)`.
    init?(introduced inlines: [Inline], _ words: Words) {
        guard FoldedText.of(inlines).starts(withAnyOf: words.articles.introductions) else { return nil }
        guard let start = inlines.firstIndex(where: { if case .link = $0.kind { true } else { false } }) else {
            return nil
        }
        self.init(Array(inlines[start...]))
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
        let scalars = head.string.unicodeScalars
        title = String(String.UnicodeScalarView(scalars.prefix(EntryLead.longestTitle)))
        // Who wrote it stands in the same line.
        rest =
            end < text.endIndex ? line.suffixLine(from: text[end...]) + inlines[lineEnd...] : Array(inlines[lineEnd...])
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
        guard case .text(let text)? = first?.kind, let (_, rest) = Enumerator.split(Bytes(text.utf8).trimmed()) else {
            return nil
        }
        let others = Array(dropFirst())
        return rest.isEmpty ? others : [Inline(.text(rest.string), range: self[0].range)] + others
    }
}
