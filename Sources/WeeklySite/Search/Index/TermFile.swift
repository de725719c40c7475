internal import WeeklyText

/// Some of the terms in order, a line for each: the term, a space, its posting list.
struct TermFile: Sendable {
    /// No term of the file comes before it, and none of the files before reaches it.
    let first: String
    let bytes: ArraySlice<UInt8>

    /// The terms of shards that follow one another, cut into files of like size.
    static func files(of shards: [SearchShard], count: Int) -> [TermFile] {
        let (lines, starts) = lines(of: shards)
        // A term stands in the file in which its first byte falls when all are cut evenly.
        var cuts: [Int] = []
        for start in starts {
            while cuts.count <= start * count / lines.count { cuts.append(start) }
        }
        let ends = cuts.dropFirst() + [lines.count]
        let files = zip(cuts, ends).map { TermFile(first: term(atStartOf: lines[$0...]), bytes: lines[$0..<$1]) }
        return files + (files.count..<count).map { _ in TermFile(first: "\u{FFFF}", bytes: []) }
    }

    private static func term(atStartOf lines: ArraySlice<UInt8>) -> String {
        String(decoding: lines.prefix { $0 != .space }, as: UTF8.self)
    }

    // MARK: Lines

    /// The lines of all terms one after the other, and where each begins.
    private static func lines(of shards: [SearchShard]) -> (lines: [UInt8], starts: [Int]) {
        var (lines, starts): ([UInt8], [Int]) = ([], [])
        var merge = TermMerge(shards.map(\.terms), documentCounts: shards.map(\.documentCount))
        while let term = merge.term {
            starts.append(lines.count)
            for scalar in term { append(scalar, to: &lines) }
            lines.append(.space)
            _ = merge.passList(to: &lines)
            lines.append(.lineFeed)
        }
        return (lines, starts)
    }

    /// A Unicode scalar as UTF-8.
    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F | 0x80 }
        func head(_ shift: UInt32, _ mark: UInt8) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift) | mark }
        switch scalar {
        case 0..<0x80: return bytes.append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800: bytes.append(head(6, 0xC0))
        case 0x800..<0x1_0000:
            bytes.append(head(12, 0xE0))
            bytes.append(tail(6))
        default:
            bytes.append(head(18, 0xF0))
            bytes.append(tail(12))
            bytes.append(tail(6))
        }
        bytes.append(tail(0))
    }

    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
}
