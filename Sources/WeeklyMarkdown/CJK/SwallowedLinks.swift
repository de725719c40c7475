internal import WeeklyDiagnostics
internal import WeeklyText

/// Links in a text that a bare address in front had swallowed to the library, so that it did not see them: `）后，[文](https://…)`.
enum SwallowedLinks {
    /// The text with its links; as it is where there are none, or where it stands otherwise in the source.
    static func links(in text: String, at range: SourceRange) -> [Inline] {
        let bytes = Array(text.utf8)
        guard range.upper - range.lower == bytes.count, bytes.contains(.leftBracket) else {
            return [Inline(.text(text), range: range)]
        }
        var inlines: [Inline] = []
        var start = 0
        while let found = next(in: bytes, from: start) {
            append(bytes[start..<found.open], at: range.lower, to: &inlines)
            let label = piece(bytes[found.label], at: range.lower)
            let link = Link(destination: String(decoding: bytes[found.address], as: UTF8.self), inlines: [label])
            inlines.append(
                Inline(.link(link), range: SourceRange(range.lower + found.open, range.lower + found.end)))
            start = found.end
        }
        append(bytes[start...], at: range.lower, to: &inlines)
        return inlines
    }

    private struct Found {
        let open: Int
        let label: Range<Int>
        let address: Range<Int>
        let end: Int
    }

    /// The next `[label](http…)` whose label has no brackets and whose address has no white space.
    private static func next(in bytes: [UInt8], from start: Int) -> Found? {
        var open = start
        while let bracket = bytes[open...].firstIndex(of: .leftBracket) {
            let close = bytes[(bracket + 1)...].firstIndex { $0 == .leftBracket || $0 == .rightBracket }
            if let close, bytes[close] == .rightBracket, close > bracket + 1, close + 1 < bytes.count,
                bytes[close + 1] == .leftParenthesis, bytes[(close + 2)...].starts(with: "http".utf8),
                let end = bytes[(close + 2)...].firstIndex(where: { $0 == .rightParenthesis || $0.isASCIISpace }),
                bytes[end] == .rightParenthesis
            {
                return Found(open: bracket, label: bracket + 1..<close, address: close + 2..<end, end: end + 1)
            }
            open = bracket + 1
        }
        return nil
    }

    private static func append(_ bytes: ArraySlice<UInt8>, at offset: Int, to inlines: inout [Inline]) {
        if !bytes.isEmpty { inlines.append(piece(bytes, at: offset)) }
    }

    private static func piece(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Inline {
        let range = SourceRange(offset + bytes.startIndex, offset + bytes.endIndex)
        return Inline(.text(String(decoding: bytes, as: UTF8.self)), range: range)
    }
}
