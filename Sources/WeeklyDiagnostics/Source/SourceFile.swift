internal import WeeklyText

/// A text file as it was read: its path for people, its text, and where its lines begin.
package struct SourceFile: Sendable {
    /// The path as messages show it, relative to the site's folder where possible.
    package let path: String
    /// The whole text, byte for byte.
    package let text: String
    /// Offset of the first byte of every line; never empty.
    package let lineStarts: [Int]
    /// What stands before every block of `columnBlock` bytes; empty where all lines are short.
    private let counts: [CharacterCount]

    /// Longer lines than this are counted once, not again for every place in them.
    private static let columnBlock = 4096

    /// - Parameters:
    ///   - path: as messages shall show it.
    ///   - text: the whole text, byte order mark included.
    package init(path: String, text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.path = path
        self.text = text
        self.lineStarts = Self.lineStarts(in: text)
        self.counts = Self.counts(in: text, lineStarts: lineStarts)
    }

    /// Number of bytes.
    package var length: Int { text.utf8.count }

    /// Number of lines; a newline at the very end does not begin another.
    package var lineCount: Int {
        lineStarts.count > 1 && lineStarts.last == length ? lineStarts.count - 1 : lineStarts.count
    }

    /// The bytes of a range as text. Offsets outside the file are clamped, offsets inside a character move to its start
    /// (as String's subscript has it).
    package func slice(_ range: SourceRange) -> Substring {
        text[index(range.lower)..<index(range.upper)]
    }

    /// The 1-based number of the line that holds a byte.
    package func line(at offset: Int) -> Int {
        max(1, lineStarts.partitioningIndex { $0 > offset })
    }

    /// The range of a line's text without its line ending; `line` is 1-based and clamped to the file's lines.
    package func range(ofLine line: Int) -> SourceRange {
        let row = min(max(line, 1), lineStarts.count) - 1
        let start = lineStarts[row]
        var end = row + 1 < lineStarts.count ? lineStarts[row + 1] : length
        return text.withBytes { bytes in
            while end > start, Self.isLineEnding(bytes[end - 1]) { end -= 1 }
            return SourceRange(start, end)
        }
    }

    /// Where a range is, in the terms that people use.
    package func location(of range: SourceRange) -> SourceLocation {
        let line = line(at: min(range.lower, length))
        let lineRange = self.range(ofLine: line)
        let (start, end) = (count(before: lineRange.lower), count(before: min(range.lower, lineRange.upper)))
        return SourceLocation(
            path: path, range: range, line: line, column: end.scalars - start.scalars + 1,
            utf16Column: end.utf16 - start.utf16 + 1,
            excerpt: SourceExcerpt(line: slice(lineRange), marked: range.shifted(by: -lineRange.lower)))
    }

    /// What stands before an offset: in the whole file, or, where all lines are short, in the offset's line.
    private func count(before offset: Int) -> CharacterCount {
        let block = offset / Self.columnBlock
        let isCounted = counts.indices.contains(block)
        let start = isCounted ? block * Self.columnBlock : lineStarts[line(at: offset) - 1]
        var count = isCounted ? counts[block] : CharacterCount()
        text.withBytes { bytes in
            var end = min(max(offset, 0), bytes.count)
            while end < bytes.count, !CharacterCount.beginsCharacter(bytes[end]) { end -= 1 }
            // The character may begin before the block.
            for byte in bytes[start..<max(start, end)] { count.add(byte) }
        }
        return count
    }

    private func index(_ offset: Int) -> String.Index {
        let clamped = min(max(offset, 0), length)
        return text.utf8.index(text.utf8.startIndex, offsetBy: clamped)
    }

    private static func isLineEnding(_ byte: UInt8) -> Bool {
        byte == .lineFeed || byte == .carriageReturn
    }

    private static func counts(in text: String, lineStarts: [Int]) -> [CharacterCount] {
        let ends = lineStarts.dropFirst() + [text.utf8.count]
        guard zip(lineStarts, ends).contains(where: { $1 - $0 > columnBlock }) else { return [] }
        var text = text
        return text.withUTF8 { bytes in
            var counts: [CharacterCount] = []
            var count = CharacterCount()
            for (offset, byte) in bytes.enumerated() {
                if offset.isMultiple(of: columnBlock) { counts.append(count) }
                count.add(byte)
            }
            return counts
        }
    }

    private static func lineEnding(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset + 8 <= bytes.count {
            // Hardly anything else is below the space.
            let mayEnd = bytes.word(at: offset).traces(below: .space) != 0
            if mayEnd, let found = bytes[offset..<offset + 8].firstIndex(where: isLineEnding) { return found }
            offset += 8
        }
        return bytes[offset...].firstIndex(where: isLineEnding)
    }

    /// A line ends with LF, CR LF, or CR alone, as CommonMark has it.
    private static func lineStarts(in text: String) -> [Int] {
        var text = text
        return text.withUTF8 { bytes in
            var starts = [0]
            var offset = 0
            while let ending = lineEnding(in: bytes, from: offset) {
                offset = ending + 1
                let isPair =
                    bytes[ending] == .carriageReturn && offset < bytes.count
                    && bytes[offset] == .lineFeed
                if isPair { offset += 1 }
                starts.append(offset)
            }
            return starts
        }
    }
}
