internal import WeeklyDiagnostics
internal import WeeklyText

/// The YAML that nearly all front matter is: a key and its value a line. To have libYAML read it costs more than to read the text of an issue.
///
/// It knows words as keys, each once and at the start of a line, and behind them a text without quotes, a text between quotes without
/// escapes, or a list of such texts in brackets. What it knows, libYAML reads alike, to the byte; all else is libYAML's, mistakes too.
struct FlatMapping {
    private let file: SourceFile
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var index: Int
    private var entries: [YAMLEntry] = []
    /// Keys and values, that of the whole among them.
    private var count = 1

    /// More keys than people write; each is compared with all before it.
    private static let mostKeys = 64
    /// In bytes. libYAML wants the colon within 1,024 characters.
    private static let longestKey = 100

    private init(_ range: SourceRange, of file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
        index = range.lower
        end = range.upper
    }

    /// The keys and values of a part of a file that begins at a line's start; nil where that is for libYAML to read.
    static func entries(in range: SourceRange, of file: SourceFile, mostValues: Int) -> [YAMLEntry]? {
        guard range.lower >= 0, range.upper <= file.length else { return nil }
        return file.text.withBytes { bytes in
            var mapping = FlatMapping(range, of: file, bytes)
            guard mapping.read(), mapping.count <= mostValues else { return nil }
            return mapping.entries
        }
    }

    /// Reads all lines; false where one is not known, and where there are none.
    private mutating func read() -> Bool {
        while index < end {
            if take(.lineFeed) { continue }
            guard entries.count < Self.mostKeys, let entry = entry(), index == end || take(.lineFeed) else {
                return false
            }
            guard !entries.contains(where: { $0.key.hasBytes(of: entry.key) }) else { return false }
            entries.append(entry)
        }
        return !entries.isEmpty
    }

    private mutating func entry() -> YAMLEntry? {
        guard let key = key(), let value = value() else { return nil }
        count += 2
        skipSpaces()
        return YAMLEntry(key: text(key), keyRange: key, value: value)
    }

    private mutating func key() -> SourceRange? {
        let start = index
        guard bytes[start].isASCIILetter else { return nil }
        while index < end, bytes[index].isOfWord { index += 1 }
        let key = SourceRange(start, index)
        guard index - start <= Self.longestKey, take(.colon), take(.space) else { return nil }
        skipSpaces()
        return key
    }

    private mutating func value() -> YAMLNode? {
        take(.leftBracket) ? list(from: index - 1) : text { $0.isOfPlainText }
    }

    // MARK: Texts

    /// - Parameter isPlain: whether a byte of ASCII may stand in a text without quotes.
    private mutating func text(_ isPlain: (UInt8) -> Bool) -> YAMLNode? {
        guard index < end else { return nil }
        let first = bytes[index]
        if first == .quotationMark || first == .apostrophe { return quoted(by: first) }
        guard first.isASCIIAlphanumeric || first >= 0x80 else { return nil }
        let start = index
        var last = start
        while index < end, bytes[index] >= 0x80 || isPlain(bytes[index]) {
            guard isUsual(at: index), bytes[index] != .colon || joins(at: index) else { return nil }
            index += 1
            if bytes[index - 1] != .space { last = index }
        }
        let range = SourceRange(start, last)
        return YAMLNode(.scalar(text(range), isPlain: true), range: range)
    }

    /// Whether a colon stands within a word, such as a time or an address.
    private func joins(at colon: Int) -> Bool {
        colon + 1 < end && bytes[colon + 1] > .space
    }

    private mutating func quoted(by quote: UInt8) -> YAMLNode? {
        let start = index
        index += 1
        while index < end, bytes[index] != quote {
            guard bytes[index] != .backslash, isUsual(at: index) else { return nil }
            index += 1
        }
        guard take(quote) else { return nil }
        return YAMLNode(
            .scalar(text(SourceRange(start + 1, index - 1)), isPlain: false), range: SourceRange(start, index))
    }

    private mutating func list(from start: Int) -> YAMLNode? {
        var nodes: [YAMLNode] = []
        repeat {
            skipSpaces()
            guard let node = text({ $0.isOfWord || $0 == .space }) else { return nil }
            nodes.append(node)
            skipSpaces()
        } while take(.comma)
        guard take(.rightBracket) else { return nil }
        count += nodes.count
        return YAMLNode(.sequence(nodes), range: SourceRange(start, nodes.last?.range.upper ?? start))
    }

    private func text(_ range: SourceRange) -> String { String(file.slice(range)) }

    // MARK: Bytes

    /// Whether libYAML takes a byte for a part of a text: neither control characters nor what ends lines to it (U+0085, U+2028, U+2029), no byte
    /// order mark, and nothing that is no character.
    private func isUsual(at index: Int) -> Bool {
        switch bytes[index] {
        case ..<0x20, 0x7F, 0xC2: false
        case 0xE2: bytes[index + 1] != 0x80 || bytes[index + 2] & 0xFE != 0xA8
        case 0xEF: bytes[index + 1] != 0xBB && bytes[index + 1] != 0xBF
        default: true
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < end, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpaces() {
        while take(.space) {}
    }
}

extension UInt8 {
    /// Whether a key may have it behind its first letter.
    fileprivate var isOfWord: Bool { isASCIIAlphanumeric || self == .underscore || self == .hyphen }

    /// Whether a text without quotes may go on with it: all but what may begin a comment.
    fileprivate var isOfPlainText: Bool { self >= .space && self < 0x7F && self != .numberSign }
}
