internal import WeeklyMarkdown
internal import WeeklyText

/// What a reader sees of a fragment of HTML, as text to search in: tags removed, a newline where a block ends, other white
/// space as single spaces.
///
/// The fragment is the program's own output: text in it has no `<`, and attribute values have no `"` or `>`.
struct VisibleText {
    private let html: [UInt8]
    /// Values of `id` at which a new piece begins, in order.
    private var anchors: ArraySlice<String>
    private var pieces: [String] = []
    private var text: [UInt8] = []
    private var index = 0

    /// The text of a fragment.
    static func of(_ html: String) -> String {
        pieces(of: html, startingAt: []).first ?? ""
    }

    /// The text before the first anchor, and then from each anchor to the next; empty where an anchor is missing.
    static func pieces(of html: String, startingAt anchors: [String]) -> [String] {
        var scan = VisibleText(html: Array(html.utf8), anchors: anchors[...])
        return scan.run()
    }

    private init(html: [UInt8], anchors: ArraySlice<String>) {
        self.html = html
        self.anchors = anchors
    }

    private mutating func run() -> [String] {
        text.reserveCapacity(html.count)
        while index < html.count {
            if html[index] == .lessThan { readTag() } else { readText() }
        }
        finishPiece()
        for _ in anchors { pieces.append("") }
        return pieces
    }

    private mutating func finishPiece() {
        while let last = text.last, last == .space || last == .lineFeed { text.removeLast() }
        let piece = String(decoding: text, as: UTF8.self)
        pieces.append(text.contains(.ampersand) ? HTMLEntities.resolved(piece) : piece)
        text.removeAll(keepingCapacity: true)
    }

    private mutating func readText() {
        while index < html.count, html[index] != .lessThan {
            let byte = html[index]
            if byte <= .space { appendSpace() } else { text.append(byte) }
            index += 1
        }
    }

    private mutating func readTag() {
        let start = index + 1
        index = (html[start...].firstIndex(of: .greaterThan) ?? html.count - 1) + 1
        let tag = html[start..<(index - 1)]
        if tag.starts(with: "math".utf8) { return readFormula() }
        if isBlock(tag) { appendNewline() }
        // A closing tag has no attributes.
        if let next = anchors.first, tag.first != .slash, hasID(next, tag) {
            anchors.removeFirst()
            finishPiece()
        }
    }

    /// Of a formula (`MathML`) its source is text: what is shown has no order in which anybody would look for it.
    private mutating func readFormula() {
        let found = html.withUnsafeBufferPointer { html in
            html.offset(of: "x-tex\">", from: index).flatMap { start in
                html.offset(of: "</math>", from: start).map { (start + 7, $0 + 7) }
            }
        }
        guard let (start, end) = found else { return }
        index = start
        readText()
        index = end
    }

    private mutating func appendSpace() {
        guard let last = text.last, last != .space, last != .lineFeed else { return }
        text.append(.space)
    }

    private mutating func appendNewline() {
        if text.last == .space { text.removeLast() }
        guard let last = text.last, last != .lineFeed else { return }
        text.append(.lineFeed)
    }

    private func hasID(_ id: String, _ tag: ArraySlice<UInt8>) -> Bool {
        guard tag.count > id.utf8.count + 5 else { return false }
        let attribute = Array(" id=\"\(HTMLEscaping.escaped(id))\"".utf8)
        return tag.indices.contains { tag[$0] == .space && tag[$0...].starts(with: attribute) }
    }

    /// Whether words on either side of a tag are apart: all but the elements that stand within a line.
    private func isBlock(_ tag: ArraySlice<UInt8>) -> Bool {
        let name = tag.drop { $0 == .slash }.prefix { $0 != .space && $0 != .slash }
        return name.count > 6 || !Self.inlineNames.contains(name.reduce(0) { $0 << 8 | UInt64($1 | 0x20) })
    }

    /// Names of up to six letters as numbers, which compare without being made into text.
    private static let inlineNames: Set<UInt64> = Set(
        [
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr",
        ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}
