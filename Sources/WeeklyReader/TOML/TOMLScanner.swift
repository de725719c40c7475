internal import WeeklyDiagnostics
internal import WeeklyText

/// Goes through the bytes of TOML: white space, keys and text in quotes.
struct TOMLScanner {
    private let bytes: [UInt8]
    private(set) var index = 0
    /// The offset of the first byte in the file.
    private let start: Int

    init(_ text: Substring, at start: Int) {
        bytes = Array(text.utf8)
        self.start = start
    }

    var isAtEnd: Bool { index >= bytes.count }
    /// The byte that is to be read next.
    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// The range in the file from an index up to here.
    func range(from first: Int) -> SourceRange { SourceRange(start + first, start + max(first, index)) }

    /// From here, or from where something began, to the end of the line.
    func problem(_ message: Message, from first: Int? = nil) -> TOMLProblem {
        let first = first ?? index
        var end = first
        while end < bytes.count, bytes[end] != .lineFeed, bytes[end] != .carriageReturn { end += 1 }
        return TOMLProblem(message: message, range: SourceRange(start + first, start + end))
    }

    mutating func skip(_ text: StaticString) -> Bool {
        let matches = text.withUTF8Buffer { wanted in
            bytes[index...].prefix(wanted.count).elementsEqual(wanted)
        }
        if matches { index += text.utf8CodeUnitCount }
        return matches
    }

    mutating func skipSpaces() {
        while let byte = next, byte == .space || byte == .tab { index += 1 }
    }

    /// Skips white space, comments and line ends.
    mutating func skipLines() {
        while let byte = next {
            if byte == .numberSign { skipComment() } else if byte.isASCIISpace { index += 1 } else { return }
        }
    }

    private mutating func skipComment() {
        while let byte = next, byte != .lineFeed { index += 1 }
    }

    /// What may follow a value in its line: nothing but a comment.
    mutating func endLine() throws(TOMLProblem) {
        skipSpaces()
        if next == .numberSign { skipComment() }
        _ = skip("\r")
        guard isAtEnd || skip("\n") else { throw problem("this is not TOML: nothing may follow the value in its line") }
    }

    /// Letters, digits and marks that stand without quotes.
    mutating func word(where isPart: (UInt8) -> Bool) -> String {
        let first = index
        while let byte = next, isPart(byte) { index += 1 }
        return String(decoding: bytes[first..<index], as: UTF8.self)
    }

    // MARK: Keys

    /// Keys with dots between them.
    mutating func path() throws(TOMLProblem) -> [TOMLKey] {
        var path: [TOMLKey] = []
        repeat {
            skipSpaces()
            path.append(try key())
            skipSpaces()
            if path.count > TOMLParser.deepest { throw problem("tables are more than \(TOMLParser.deepest) deep here") }
        } while skip(".")
        return path
    }

    private mutating func key() throws(TOMLProblem) -> TOMLKey {
        let first = index
        if next == .quotationMark || next == .apostrophe {
            return TOMLKey(name: try quoted(), range: range(from: first))
        }
        let name = word { $0.isASCIIAlphanumeric || $0 == .underscore || $0 == .hyphen || $0 >= 0x80 }
        if name.isEmpty { throw problem("this is not TOML: a key is wanted here, such as title = \"…\"") }
        return TOMLKey(name: name, range: range(from: first))
    }

    // MARK: Text

    /// Text between quotes of any of the four kinds.
    mutating func quoted() throws(TOMLProblem) -> String {
        let first = index
        if skip("\"\"\"") { return try text(until: .quotationMark, count: 3, escapes: true, from: first) }
        if skip("'''") { return try text(until: .apostrophe, count: 3, escapes: false, from: first) }
        if skip("\"") { return try text(until: .quotationMark, count: 1, escapes: true, from: first) }
        index += 1
        return try text(until: .apostrophe, count: 1, escapes: false, from: first)
    }

    private mutating func text(
        until quote: UInt8, count: Int, escapes: Bool, from first: Int
    ) throws(TOMLProblem) -> String {
        if count == 3 { _ = skip("\r\n") || skip("\n") }
        var text: [UInt8] = []
        while let byte = next {
            if byte == quote, run(of: quote) >= count {
                // Of five quotes in a row the first two are text.
                let surplus = min(run(of: quote), count + 2) - count
                if count == 3 { text += Array(repeating: quote, count: surplus) }
                index += count + (count == 3 ? surplus : 0)
                return String(decoding: text, as: UTF8.self)
            }
            if byte == .lineFeed, count == 1 { break }
            index += 1
            if byte == .backslash, escapes { text += try escaped() } else { text.append(byte) }
        }
        throw problem("this is not TOML: the quote that begins here is not closed", from: first)
    }

    private func run(of quote: UInt8) -> Int { bytes[index...].prefix { $0 == quote }.count }

    /// What a backslash and the bytes behind it stand for.
    private mutating func escaped() throws(TOMLProblem) -> [UInt8] {
        guard let byte = next else { return [] }
        if let plain = Self.escapes[byte] {
            index += 1
            return [plain]
        }
        if byte.isASCIISpace {
            while let byte = next, byte.isASCIISpace { index += 1 }
            return []
        }
        let digits = ["x": 2, "u": 4, "U": 8][String(UnicodeScalar(byte))]
        guard let digits, let scalar = scalar(digits) else {
            throw problem("this is not TOML: no character is written as a backslash and this")
        }
        index += digits + 1
        return Array(String(scalar).utf8)
    }

    private func scalar(_ digits: Int) -> UnicodeScalar? {
        let written = bytes[(index + 1)...].prefix(digits)
        guard written.count == digits else { return nil }
        return UInt32(String(decoding: written, as: UTF8.self), radix: 16).flatMap(UnicodeScalar.init)
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): .tab, UInt8(ascii: "n"): .lineFeed, UInt8(ascii: "f"): 0x0C,
        UInt8(ascii: "r"): .carriageReturn, UInt8(ascii: "e"): 0x1B, .quotationMark: .quotationMark,
        .backslash: .backslash,
    ]
}
