internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// Ids that an editor gave by hand: `{#id}` at the end of a line, as kramdown, Pandoc, Hugo and Zola have it at headings, or an empty
/// `<a id="id"></a>` at the beginning of a heading or a paragraph. They are taken off the text, and known by where they stood.
struct WrittenIDs: Sendable {
    struct Entry: Sendable {
        let id: String
        /// Of a heading its beginning, else a place in the line that it ends or begins.
        let place: Int
        /// Its mark-up, in the file.
        let range: SourceRange
        let isAttribute: Bool
    }

    /// In document order.
    private(set) var entries: [Entry] = []
    /// Those of headings, by where the headings begin.
    private(set) var headings: [Int: Entry] = [:]

    var isEmpty: Bool { entries.isEmpty }

    /// Whether a text may hold any: refuses most issues at the first look.
    static func mayStand(in text: Substring) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.holds(pair: .leftBrace, .numberSign) || bytes.holds(pair: .lessThan, UInt8(ascii: "a"))
        }
    }

    /// Takes the ids off a document.
    static func take(from blocks: inout [Block]) -> WrittenIDs {
        var ids = WrittenIDs()
        for index in blocks.indices where mayHold(blocks[index]) { blocks[index] = ids.take(blocks[index]) }
        return ids
    }

    /// All but those at some places.
    func without(_ places: Set<Int>) -> [Entry] { entries.filter { !places.contains($0.place) } }

    // MARK: Taking

    /// Most blocks hold none, and stay as they are.
    private static func mayHold(_ block: Block) -> Bool {
        block.hasInlineRow { WrittenID.mayStand(in: $0) } || block.hasChild(where: mayHold)
    }

    private mutating func take(_ block: Block) -> Block {
        switch block.kind {
        case .heading: block.mapInlineRows { take($0, ofHeadingAt: block.range.lower) }
        case .paragraph, .table: block.mapInlineRows { take($0, ofHeadingAt: nil) }
        case .blockQuote, .list, .container:
            block.mapChildren { blocks in blocks.map { Self.mayHold($0) ? take($0) : $0 } }
        case .codeBlock, .html, .thematicBreak: block
        }
    }

    private mutating func take(_ row: [Inline], ofHeadingAt heading: Int?) -> [Inline] {
        var row = row
        if let (rest, id, range) = WrittenID.leadingAnchor(of: row) {
            row = rest
            add(Entry(id: id, place: heading ?? range.lower, range: range, isAttribute: false), heading)
        }
        var taken: [Inline] = []
        taken.reserveCapacity(row.count)
        for (index, inline) in row.enumerated() {
            let endsLine = index + 1 == row.count || row[index + 1].isLineEnd
            let beginsLine = taken.last?.isLineEnd ?? true
            if endsLine, let found = WrittenID.trailing(inline, isAlone: beginsLine) {
                if !found.words.isEmpty { taken.append(Inline(.text(found.words), range: inline.range)) }
                let place = heading ?? inline.range.lower
                add(Entry(id: found.id, place: place, range: found.range, isAttribute: true), heading)
            } else {
                taken.append(inline)
            }
        }
        return taken
    }

    private mutating func add(_ entry: Entry, _ heading: Int?) {
        entries.append(entry)
        if let heading { headings[heading] = headings[heading] ?? entry }
    }
}

/// The forms in which an id is written.
private enum WrittenID {
    static func mayStand(in row: [Inline]) -> Bool {
        if case .html(let html)? = row.first?.kind, html.begins(with: "<a ") { return true }
        return row.contains { if case .text(let text) = $0.kind { text.utf8.last == .rightBrace } else { false } }
    }

    /// `words {#id}`
    ///
    /// - Parameter isAlone: whether nothing stands in front of it in its line: then there must be words.
    static func trailing(_ inline: Inline, isAlone: Bool) -> (words: String, id: String, range: SourceRange)? {
        guard case .text(let text) = inline.kind, let head = text.without(end: "}"),
            let brace = head.utf8.lastIndex(of: .leftBrace), let id = head[brace...].without(start: "{#"), isID(id)
        else { return nil }
        let words = String(head[..<brace].trimmingEndOfSpaces)
        guard !isAlone || !words.isEmpty else { return nil }
        let (start, end) = (inline.range.lower, inline.range.upper)
        return (words, String(id), SourceRange(max(start, end - id.utf8.count - 3), end))
    }

    /// `<a id="id"></a>` or `<a name="id">` in front of words; what stands between its tags stays.
    static func leadingAnchor(of row: [Inline]) -> (rest: [Inline], id: String, range: SourceRange)? {
        guard row.count > 2, let first = row.first, let id = first.placeName, isID(id[...]),
            let end = row.firstIndex(where: \.isAnchorEnd), !row[1..<end].contains(where: \.isHTML)
        else { return nil }
        var rest = row
        rest.remove(at: end)
        rest.removeFirst()
        if case .text(let text)? = rest.first?.kind {
            rest[0].kind = .text(String(text.unicodeScalars.drop { $0 == " " }))
        }
        return (rest, id, first.range)
    }

    private static func isID(_ id: Substring) -> Bool {
        !id.isEmpty && id.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 >= 0x80 || "-_.:".utf8.contains($0) }
    }
}

extension Inline {
    fileprivate var isLineEnd: Bool {
        switch kind {
        case .softBreak, .lineBreak: true
        default: false
        }
    }

    fileprivate var isHTML: Bool {
        if case .html = kind { true } else { false }
    }

    fileprivate var isAnchorEnd: Bool {
        if case .html(let html) = kind { html.hasBytes(of: "</a>") } else { false }
    }
}

extension Substring {
    fileprivate var trimmingEndOfSpaces: Substring {
        var text = self
        while text.utf8.last == .space { text = text.dropLast() }
        return text
    }
}
