internal import WeeklyText

/// Reads the tokens of a language of lines.
enum LineScanner {
    /// In their order, one a line at most.
    static func tokens(_ grammar: LineGrammar, _ bytes: [UInt8]) -> [CodeToken] {
        bytes.split(separator: .lineFeed).compactMap { line in
            let beginning = grammar.beginnings.first { line.starts(with: $0.text) }
            return beginning.map { CodeToken(kind: $0.kind, range: line.startIndex..<line.endIndex) }
        }
    }
}
