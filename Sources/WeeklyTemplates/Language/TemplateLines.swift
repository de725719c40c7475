internal import WeeklyDiagnostics
internal import WeeklyText

/// The lines of a template in terms of its tokens; a tag that spans lines does not end one.
struct TemplateLines {
    let tokens: [TemplateToken]
    let bytes: [UInt8]
    /// The tokens of each line.
    let lines: [Range<Int>]
    /// The line of each token.
    let lineOfToken: [Int]

    init(_ tokens: [TemplateToken], bytes: [UInt8]) {
        var lines: [Range<Int>] = []
        var lineOfToken: [Int] = []
        var start = 0
        for (index, token) in tokens.enumerated() {
            lineOfToken.append(lines.count)
            guard case .text(let range) = token, bytes[range.upper - 1] == .lineFeed else { continue }
            lines.append(start..<(index + 1))
            start = index + 1
        }
        if start < tokens.count { lines.append(start..<tokens.count) }
        self.tokens = tokens
        self.bytes = bytes
        self.lines = lines
        self.lineOfToken = lineOfToken
    }

    /// The tokens of the line that holds a token.
    func line(of token: Int) -> Range<Int> { lines[lineOfToken[token]] }

    /// Whether a token is text of nothing but white space.
    func isBlank(_ token: Int) -> Bool {
        guard case .text(let range) = tokens[token] else { return false }
        return bytes[range.lower..<range.upper].allSatisfy(\.isTemplateSpace)
    }

    /// Whether a token is white space or a tag that opens a parent or a block.
    func isBlankOrOpener(_ token: Int) -> Bool {
        isBlank(token) || tokens[token].tag?.kind.isInheritance == true
    }

    /// The white space at the beginning of a line.
    func indentation(ofLine line: Int) -> ArraySlice<UInt8> {
        guard let first = lines[line].first, case .text(let range) = tokens[first] else { return [] }
        return bytes[range.lower..<range.upper].prefix(while: \.isIndentation)
    }
}
