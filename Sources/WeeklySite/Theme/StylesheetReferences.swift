internal import WeeklyText

/// Where a stylesheet asks for other files: `url(…)` and `@import "…"` (CSS Syntax Module Level 3, section 4). Comments and other strings
/// are passed over, and so are addresses with escapes, which few write.
struct StylesheetReferences {
    private let bytes: [UInt8]
    private var index = 0
    private var found: [Range<Int>] = []
    /// Whether nothing but white space stands between here and an `@import`.
    private var isAfterImport = false

    /// The places of the addresses, without quotes, in their order.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var references = StylesheetReferences(bytes: bytes)
        while references.index < bytes.count { references.step() }
        return references.found
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func step() {
        let byte = bytes[index]
        if holds("/*") { return skipComment() }
        if byte == .quotationMark || byte == .apostrophe {
            let text = string(byte)
            if isAfterImport { note(text) }
            isAfterImport = false
        } else if isBeginOfWord, holds("url(") {
            index += 4
            readAddress()
            isAfterImport = false
        } else if holds("@import") {
            index += 7
            isAfterImport = true
        } else {
            if !byte.isASCIISpace { isAfterImport = false }
            index += byte == .backslash ? 2 : 1
        }
    }

    private mutating func skipComment() {
        index += 2
        while index < bytes.count, !holds("*/") { index += 1 }
        index += 2
    }

    /// Reads a string whose first quote is here, and goes behind it.
    private mutating func string(_ quote: UInt8) -> Range<Int> {
        let start = index + 1
        index = start
        while index < bytes.count, bytes[index] != quote { index += bytes[index] == .backslash ? 2 : 1 }
        let end = min(index, bytes.count)
        index += 1
        return start..<end
    }

    /// What stands behind `url(`.
    private mutating func readAddress() {
        while index < bytes.count, bytes[index].isASCIISpace { index += 1 }
        guard index < bytes.count else { return }
        if bytes[index] == .quotationMark || bytes[index] == .apostrophe { return note(string(bytes[index])) }
        let start = index
        while index < bytes.count, bytes[index] != .rightParenthesis, !bytes[index].isASCIISpace { index += 1 }
        note(start..<index)
    }

    private mutating func note(_ range: Range<Int>) {
        if !range.isEmpty, !bytes[range].contains(.backslash) { found.append(range) }
    }

    /// Whether the letters here are not the end of a longer word, such as `my-url(`.
    private var isBeginOfWord: Bool {
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        return !before.isASCIIAlphanumeric && before != .hyphen && before != .underscore && before < 0x80
    }

    /// Whether a word of ASCII stands here, in small letters or capitals.
    private func holds(_ word: StaticString) -> Bool {
        guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { bytes[index + $0].lowercasedASCII == word[$0] }
        }
    }
}
