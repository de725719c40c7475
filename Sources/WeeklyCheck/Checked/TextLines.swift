internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyReader
internal import WeeklyText

/// The text of an issue line by line, for rules that look at what an editor typed.
struct TextLines {
    /// What a line is part of.
    enum Place {
        case frontMatter, text
        /// A block of code: what stands in it is nobody's Markdown.
        case code
    }

    /// One line.
    struct Line {
        /// 1-based.
        let number: Int
        /// Without its line ending.
        let range: SourceRange
        let place: Place
        /// The bytes of the range.
        let text: ArraySlice<UInt8>
        /// The first byte that is no white space.
        var first: UInt8? { text.first { !$0.isASCIISpace } }
        /// The bytes without white space around.
        var trimmed: ArraySlice<UInt8> { text.trimmed(where: \.isASCIISpace) }

        /// The place of a slice of the line's text.
        func range(of slice: ArraySlice<UInt8>) -> SourceRange {
            SourceRange(slice.startIndex, slice.endIndex)
        }
    }

    /// The whole file; indices are offsets in it.
    let bytes: [UInt8]
    /// From the first to the last line, with that of the front matter.
    let all: [Line]
    private let pairs: BytePairs

    init(_ issue: ReadIssue) {
        let bytes = Array(issue.file.text.utf8)
        let codeRanges = issue.parts.codeBlocks.map(\.range)
        var code = codeRanges[...]
        var lines: [Line] = []
        lines.reserveCapacity(issue.file.lineCount)
        for number in 1...issue.file.lineCount {
            let range = issue.file.range(ofLine: number)
            while let first = code.first, first.upper <= range.lower { code = code.dropFirst() }
            let isCode = code.first.map { $0.lower <= range.upper && range.lower < $0.upper } ?? false
            let place: Place = range.lower < issue.body.lower ? .frontMatter : isCode ? .code : .text
            lines.append(Line(number: number, range: range, place: place, text: bytes[range.lower..<range.upper]))
        }
        self.bytes = bytes
        pairs = BytePairs(of: bytes)
        all = lines
    }

    /// The lines of the Markdown that are no code.
    var ofText: some Sequence<Line> { all.lazy.filter { $0.place == .text } }

    /// The lines of the front matter, its fences too.
    var ofFrontMatter: some Sequence<Line> { all.lazy.prefix { $0.place == .frontMatter } }

    /// Where a word stands, from the first place on.
    func places(of word: StaticString) -> [SourceRange] {
        places(of: word, in: SourceRange(0, bytes.count))
    }

    /// Where a word stands in a range.
    func places(of word: StaticString, in range: SourceRange) -> [SourceRange] {
        guard pairs.mayHold(word) else { return [] }
        let length = word.utf8CodeUnitCount
        return bytes.withUnsafeBufferPointer { bytes in
            var places: [SourceRange] = []
            var next = bytes.offset(of: word, from: range.lower)
            while let found = next, found + length <= range.upper {
                places.append(SourceRange(found, found + length))
                next = bytes.offset(of: word, from: found + length)
            }
            return places
        }
    }

    /// Where any of several bytes stands, from the first place on.
    func places(ofAny table: ByteTable) -> [SourceRange] {
        guard pairs.mayHold(anyOf: table) else { return [] }
        return bytes.withUnsafeBufferPointer { bytes in
            var places: [SourceRange] = []
            var next = table.first(in: bytes, 0..<bytes.count)
            while let found = next {
                places.append(SourceRange(found, found + 1))
                next = table.first(in: bytes, (found + 1)..<bytes.count)
            }
            return places
        }
    }

    /// Where any of several words stands, the longest at each place, from the first place on.
    func places(ofAny words: WordList) -> [SourceRange] {
        bytes[...].ranges(ofEach: pairs.possible(words)).map { SourceRange($0.lowerBound, $0.upperBound) }
    }

    /// The line that holds a place.
    func line(at offset: Int) -> Line? {
        let index = all.partitioningIndex { $0.range.lower > offset } - 1
        return all.indices.contains(index) ? all[index] : nil
    }
}

extension ArraySlice<UInt8> {
    /// Whether it begins with a word.
    func starts(with word: StaticString) -> Bool {
        withUnsafeBufferPointer { bytes in word.withUTF8Buffer { bytes.holds($0, at: 0) } }
    }

    /// Whether the bytes are those of a text.
    func hasBytes(of text: String) -> Bool {
        withUnsafeBufferPointer { bytes in text.withBytes { $0.count == bytes.count && bytes.holds($0, at: 0) } }
    }

    /// Without bytes of a kind at both ends.
    func trimmed(where isOuter: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !isOuter($0) }), let last = lastIndex(where: { !isOuter($0) }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }

    /// As text.
    var string: String { String(decoding: self, as: UTF8.self) }
}
