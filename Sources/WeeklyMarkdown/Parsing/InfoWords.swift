internal import WeeklyDiagnostics
internal import WeeklyText

/// Words on the line of a fence (CommonMark 0.29, section 4.5, the info string): the first is the code's language, and no page shows
/// any of them. Whoever begins the code there loses its first line.
struct InfoWords {
    let file: SourceFile
    private let bytes: UnsafeBufferPointer<UInt8>

    init(in file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    /// A warning where there is more than a language and its settings.
    func diagnostic(of code: CodeBlock, at range: SourceRange) -> Diagnostic? {
        guard code.isFenced, !code.info.isEmpty, let info = info(at: range.lower) else { return nil }
        // Attributes in braces name the language among others (Pandoc, kramdown).
        guard info.isEmpty || bytes[info.lower] != .leftBrace else { return nil }
        let language = bytes[info.lower..<info.upper].prefix { !$0.isASCIISpace }
        let isLanguage = language.allSatisfy { $0 < 0x80 }
        let words = trimmed(SourceRange(isLanguage ? language.endIndex : info.lower, info.upper))
        guard !words.isEmpty, !isLanguage || !isSettings(words) else { return nil }
        return Diagnostic(
            .wordsAfterLanguage, "what stands behind the language of a block of code is not shown", at: words, in: file,
            fixes: [fix(info, words)])
    }

    /// An edit is offered where the fence stands at a line's start: within quotes and lists the new line would need their marks.
    private func fix(_ info: SourceRange, _ words: SourceRange) -> Fix {
        let line = file.range(ofLine: file.line(at: info.lower))
        let isBare = bytes[line.lower..<info.lower].allSatisfy { $0 == .backtick || $0 == .tilde || $0 == .space }
        let language = bytes[info.lower..<words.lower].prefix { !$0.isASCIISpace }
        return Fix(
            "begin the code on a line of its own", .guess,
            edits: isBare ? [Edit(SourceRange(language.endIndex, words.lower), to: "\n")] : [])
    }

    /// The text behind the fence.
    private func info(at start: Int) -> SourceRange? {
        let line = file.range(ofLine: file.line(at: start))
        guard start < line.upper else { return nil }
        let fence = bytes[start..<line.upper].drop { $0 == .space || $0 == .tab }
        guard let mark = fence.first, mark == .backtick || mark == .tilde else { return nil }
        return trimmed(SourceRange(fence.drop { $0 == mark }.startIndex, line.upper))
    }

    /// Whether all words are settings as other programs know them: `{1,3}`, `title="x"`.
    private func isSettings(_ range: SourceRange) -> Bool {
        if bytes[range.lower] == .leftBrace { return true }
        return bytes[range.lower..<range.upper].split(whereSeparator: \.isASCIISpace).allSatisfy { word in
            let name = word.prefix { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .underscore }
            return !name.isEmpty && name.endIndex < word.endIndex && word[name.endIndex] == .equalsSign
        }
    }

    private func trimmed(_ range: SourceRange) -> SourceRange {
        var (lower, upper) = (range.lower, range.upper)
        while lower < upper, bytes[lower].isASCIISpace { lower += 1 }
        while upper > lower, bytes[upper - 1].isASCIISpace { upper -= 1 }
        return SourceRange(lower, upper)
    }
}
