internal import WeeklyMarkdown
internal import WeeklyText

/// What a reader sees of a fragment of HTML, as text to search in: tags removed, a newline where a block ends, other white
/// space as single spaces.
///
/// The fragment is the program's own output: text in it has no `<`, and attribute values have no `"` or `>`.
struct VisibleText {
    /// Of the fragment that is read, as long as it is.
    private var html = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// The attributes at which a new piece begins, in order, each with a space in front.
    private var anchors: ArraySlice<[UInt8]>
    private var pieces: [String] = []
    private var text: [UInt8] = []
    private var index = 0

    /// The text of a fragment.
    static func of(_ html: String) -> String { of(CollectionOfOne(html)) }

    /// The text of fragments, each on lines of its own.
    static func of(_ fragments: some Sequence<String>) -> String {
        var scan = VisibleText(anchors: [])
        for fragment in fragments {
            scan.read(fragment)
            scan.appendNewline()
        }
        scan.finishPiece()
        return scan.pieces[0]
    }

    /// The text before the first anchor, and then from each anchor to the next; empty where an anchor is missing.
    static func pieces(of html: String, startingAt anchors: [String]) -> [String] {
        let attributes = anchors.map { Array(" id=\"\(HTMLEscaping.escaped($0))\"".utf8) }
        var scan = VisibleText(anchors: attributes[...])
        scan.read(html)
        scan.finishPiece()
        return scan.pieces + scan.anchors.map { _ in "" }
    }

    private init(anchors: ArraySlice<[UInt8]>) {
        self.anchors = anchors
    }

    private mutating func read(_ html: String) {
        var html = html
        html.withUTF8 { bytes in
            (self.html, index) = (bytes, 0)
            text.reserveCapacity(bytes.count)
            while index < bytes.count {
                if bytes[index] == .lessThan { readTag() } else { readText() }
            }
            self.html = UnsafeBufferPointer(start: nil, count: 0)
        }
    }

    private mutating func finishPiece() {
        while let last = text.last, last == .space || last == .lineFeed { text.removeLast() }
        let piece = String(wellFormed: text)
        let hasEntities = text.withUnsafeBufferPointer { $0.holds(.ampersand) }
        pieces.append(hasEntities ? HTMLEntities.resolved(piece) : piece)
        text.removeAll(keepingCapacity: true)
    }

    private mutating func readText() {
        while index < html.count, html[index] != .lessThan {
            let start = index
            while index < html.count, standsInText(index, from: start) { index += lengthOfText(at: index) }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<index]))
            if index < html.count, html[index] <= .space {
                appendSpace()
                index += 1
            }
        }
    }

    /// How many bytes that are shown as they stand begin with one of them. Of text that is not Latin eight are looked at at once.
    private func lengthOfText(at index: Int) -> Int {
        guard html[index] >= 0x80 else { return 1 }
        var end = index + 1
        while end + 8 <= html.count, html.word(at: end) & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080 { end += 8 }
        return end - index
    }

    /// Whether a byte is shown as it stands: all but tags and white space, of which one space behind a word stays what it is.
    private func standsInText(_ index: Int, from start: Int) -> Bool {
        let byte = html[index]
        if byte > .space { return byte != .lessThan }
        return byte == .space && index > start && html[index - 1] > .space
    }

    private mutating func readTag() {
        let start = index + 1
        index = (html.firstIndex(of: .greaterThan, from: start) ?? html.count - 1) + 1
        let tag = UnsafeBufferPointer(rebasing: html[start..<(index - 1)])
        let name = Self.name(of: tag)
        if name == Self.formula, tag.first != .slash { return readFormula() }
        // Words on either side of a tag are apart: of all but the elements that stand within a line.
        if !Self.isInline(name) { appendNewline() }
        // A closing tag has no attributes.
        if let next = anchors.first, tag.first != .slash, Self.has(next, tag) {
            anchors.removeFirst()
            finishPiece()
        }
    }

    /// Of a formula (`MathML`) its source is text: what is shown has no order in which anybody would look for it.
    private mutating func readFormula() {
        let found = html.offset(of: "x-tex\">", from: index).flatMap { start in
            html.offset(of: "</math>", from: start).map { (start + 7, $0 + 7) }
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

    private static func has(_ attribute: [UInt8], _ tag: UnsafeBufferPointer<UInt8>) -> Bool {
        attribute.withUnsafeBufferPointer { attribute in
            var next = tag.firstIndex(of: .space, from: 0)
            while let found = next, !tag.holds(attribute, at: found) {
                next = tag.firstIndex(of: .space, from: found + 1)
            }
            return next != nil
        }
    }

    /// The name of a tag in small letters, as a number, which compares without being made into text. One of more than six letters is
    /// greater than all that are asked for.
    private static func name(of tag: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var name: UInt64 = 0
        for byte in tag.drop(while: { $0 == .slash }) {
            if byte == .space || byte == .slash { break }
            name = name << 8 | UInt64(byte | 0x20)
        }
        return name
    }

    private static func name(_ name: String) -> UInt64 {
        Array(name.utf8).withUnsafeBufferPointer { Self.name(of: $0) }
    }

    private static let formula = name("math")

    private static func isInline(_ name: UInt64) -> Bool {
        let index = inlineNames.partitioningIndex { $0 >= name }
        return index < inlineNames.count && inlineNames[index] == name
    }

    /// Sorted, for every tag is looked up.
    private static let inlineNames: [UInt64] =
        [
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr",
        ].map(name).sorted()
}
