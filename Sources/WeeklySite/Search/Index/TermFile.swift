/// Some of the terms in order, a line for each: the term, a space, its posting list.
struct TermFile: Sendable {
    /// No term of the file comes before it, and none of the files before reaches it.
    let first: String
    let bytes: ArraySlice<UInt8>

    /// All lines, cut into files of like size.
    static func files(of lines: TermLines, count: Int) -> [TermFile] {
        let bytes = lines.bytes
        // A term stands in the file in which its first byte falls when all are cut evenly.
        var cuts: [Int] = []
        for start in lines.starts {
            while cuts.count * bytes.count <= start * count { cuts.append(start) }
        }
        let ends = cuts.dropFirst() + [bytes.count]
        let files = zip(cuts, ends).map { start, end in
            TermFile(first: TermLines.term(atStartOf: bytes[start...]), bytes: bytes[start..<end])
        }
        return files + (files.count..<count).map { _ in TermFile(first: "\u{FFFF}", bytes: []) }
    }
}
