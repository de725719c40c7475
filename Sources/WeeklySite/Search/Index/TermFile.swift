internal import WeeklyText

/// Sorts the terms and cuts them into files of like size.
enum TermOrder {
    /// The files of all terms, a line for each: the term, a space, its postings.
    static func files(of table: TermTable, count: Int) -> [SearchIndex.TermFile] {
        let sorted = sorted(table)
        let lines = sorted.map { line($0, of: table) }
        let size = lines.reduce(0) { $0 + $1.count }
        var files: [SearchIndex.TermFile] = []
        var done = 0
        for (entry, line) in zip(sorted, lines) {
            // A term stands in the file in which its first byte falls when all are cut evenly.
            while files.count <= done * count / size {
                files.append(SearchIndex.TermFile(first: text(table.spelling(of: entry)), bytes: []))
            }
            files[files.count - 1].bytes += line
            done += line.count
        }
        while files.count < count { files.append(SearchIndex.TermFile(first: "\u{FFFF}", bytes: [])) }
        return files
    }

    private static func line(_ entry: TermTable.Entry, of table: TermTable) -> [UInt8] {
        Array(text(table.spelling(of: entry)).utf8) + [.space] + entry.postings + [.lineFeed]
    }

    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }

    // MARK: Order

    private static func sorted(_ table: TermTable) -> [TermTable.Entry] {
        let keyed = table.entries.indices.map { index in
            (key: key(table.spelling(of: table.entries[index])), index: index)
        }
        return keyed.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            let (left, right) = (table.entries[left.index], table.entries[right.index])
            return table.spelling(of: left).lexicographicallyPrecedes(table.spelling(of: right)) { rank($0) < rank($1) }
        }.map { table.entries[$0.index] }
    }

    /// The first three scalars, in which most terms differ.
    private static func key(_ scalars: ArraySlice<UInt32>) -> UInt64 {
        let start = scalars.startIndex
        return (start..<(start + 3)).reduce(0) { key, index in
            key << 21 | (index < scalars.endIndex ? rank(scalars[index]) + 1 : 0)
        }
    }

    /// Orders scalars as their UTF-16 code units are ordered, which is how JavaScript compares.
    private static func rank(_ scalar: UInt32) -> UInt64 {
        switch scalar {
        case 0xE000...0xFFFF: UInt64(scalar) + 0x10_0000
        case 0x10000...: UInt64(scalar) - 0x2000
        default: UInt64(scalar)
        }
    }
}
