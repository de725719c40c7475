internal import WeeklyText

/// Reads the tokens of a language of tags.
struct MarkupScanner {
    private let grammar: MarkupGrammar
    private let bytes: [UInt8]
    private var index = 0
    private var tokens: [CodeToken] = []
    private var absent = AbsentEnds()

    private init(_ grammar: MarkupGrammar, _ bytes: [UInt8]) {
        self.grammar = grammar
        self.bytes = bytes
    }

    /// In their order.
    static func tokens(_ grammar: MarkupGrammar, _ bytes: [UInt8]) -> [CodeToken] {
        var scanner = MarkupScanner(grammar, bytes)
        while let next = bytes[scanner.index...].firstIndex(of: .lessThan) {
            scanner.index = next
            scanner.readMark()
        }
        return scanner.tokens
    }

    /// What are no tags, by how they begin and end.
    private static let asides: [(opening: [UInt8], closing: [UInt8], kind: TokenKind)] = [
        (Array("<!--".utf8), Array("-->".utf8), .comment), (Array("<![CDATA[".utf8), Array("]]>".utf8), .string),
        (Array("<!".utf8), Array(">".utf8), .heading), (Array("<?".utf8), Array("?>".utf8), .heading),
    ]

    /// Reads what begins with `<`.
    private mutating func readMark() {
        for (number, aside) in Self.asides.enumerated() where bytes.holds(aside.opening, at: index, before: bytes.count)
        {
            guard let end = end(of: aside.closing, number) else { break }
            return append(aside.kind, to: end)
        }
        let isClosing = index + 1 < bytes.count && bytes[index + 1] == .slash
        let name = index + (isClosing ? 2 : 1)
        guard name < bytes.count, bytes[name].beginsWord else {
            index += 1
            return
        }
        readTag(from: name, isClosing: isClosing)
    }

    private mutating func end(of closing: [UInt8], _ number: Int) -> Int? {
        guard !absent.knows(.comment(number), at: index) else { return nil }
        var position = index
        while position < bytes.count {
            if bytes.holds(closing, at: position, before: bytes.count) { return position + closing.count }
            position += 1
        }
        absent.note(.comment(number), before: bytes.count)
        return nil
    }

    private mutating func append(_ kind: TokenKind, to end: Int) {
        tokens.append(CodeToken(kind: kind, range: index..<end))
        index = end
    }
}

// MARK: Tags

extension MarkupScanner {
    private mutating func readTag(from start: Int, isClosing: Bool) {
        index = start
        let name = bytes[start..<endOfName(from: start)]
        append(.keyword, to: name.endIndex)
        while index < bytes.count, bytes[index] != .greaterThan, bytes[index] != .lessThan { readAttribute() }
        if !isClosing, index < bytes.count, bytes[index] == .greaterThan { readContent(of: name) }
    }

    private mutating func readAttribute() {
        switch bytes[index] {
        case .quotationMark, .apostrophe:
            if let end = endOfValue(bytes[index]) { append(.string, to: end) } else { index += 1 }
        case let byte where byte.isOfName: append(.name, to: endOfName(from: index))
        default: index += 1
        }
    }

    /// One without an end is looked for once: no other such mark stands behind it.
    private func endOfValue(_ mark: UInt8) -> Int? {
        bytes[(index + 1)...].firstIndex(of: mark).map { $0 + 1 }
    }

    private func endOfName(from start: Int) -> Int {
        bytes[start...].firstIndex { !$0.isOfName } ?? bytes.count
    }

    /// The code in an element such as `<script>`.
    private mutating func readContent(of name: ArraySlice<UInt8>) {
        let element = name.map(\.lowercasedASCII)
        guard let embedded = grammar.embedded.first(where: { $0.element == element }) else { return }
        let end = startOfClosingTag(element)
        guard case .words(let words) = embedded.language.grammar else { return }
        tokens += WordScanner.tokens(words, bytes, in: index + 1..<max(end, index + 1))
        index = end
    }

    private func startOfClosingTag(_ element: [UInt8]) -> Int {
        var position = index
        while let mark = bytes[position...].firstIndex(of: .lessThan) {
            let name = bytes[(mark + 1)...].prefix(element.count + 1)
            if name.first == .slash, name.dropFirst().map(\.lowercasedASCII) == element { return mark }
            position = mark + 1
        }
        return bytes.count
    }
}

extension UInt8 {
    /// Whether names of elements and attributes have it, those of Vue and Angular, too (`@click`, `:key`, `*ngIf`).
    fileprivate var isOfName: Bool {
        isOfWord || [.hyphen, .colon, .dot, .atSign, .asterisk, .numberSign].contains(self)
    }
}
