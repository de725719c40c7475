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
            let start = index
            while index < html.count, html[index] > .space, html[index] != .lessThan { index += 1 }
            text += html[start..<index]
            if index < html.count, html[index] <= .space {
                appendSpace()
                index += 1
            }
        }
    }

    private mutating func readTag() {
        let start = index + 1
        index = (html[start...].firstIndex(of: .greaterThan) ?? html.count - 1) + 1
        let tag = html[start..<(index - 1)]
        let name = Self.name(of: tag)
        if name == Self.formula, tag.first != .slash { return readFormula() }
        // Words on either side of a tag are apart: of all but the elements that stand within a line.
        if !Self.inlineNames.contains(name) { appendNewline() }
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

    /// The name of a tag in small letters, as a number, which compares without being made into text. One of more than six letters is
    /// greater than all that are asked for.
    private static func name(of tag: ArraySlice<UInt8>) -> UInt64 {
        var name: UInt64 = 0
        for byte in tag.drop(while: { $0 == .slash }) {
            if byte == .space || byte == .slash { break }
            name = name << 8 | UInt64(byte | 0x20)
        }
        return name
    }

    private static let formula = name(of: Array("math".utf8)[...])

    private static let inlineNames: Set<UInt64> = Set(
        [
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr",
        ].map { name(of: Array($0.utf8)[...]) })
}
