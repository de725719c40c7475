internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A picture without words: who cannot see it, and who searches, learns nothing of it.
enum MissingAlt: IssueRule {
    static let id = DiagnosticID("missing-alt", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.images.compactMap { image in
            guard let wording = wording(of: image.part) else { return nil }
            return issue.finding(
                id, wording, at: place(image.range, issue), fixes: [Fix("write between [ and ] what the picture shows")]
            )
        }
    }

    /// The tree has no end for a picture without words.
    private static func place(_ range: SourceRange, _ issue: CheckedIssue) -> SourceRange {
        guard range.isEmpty, let line = issue.lines.line(at: range.lower), range.lower < line.range.upper,
            let end = issue.lines.bytes[range.lower..<line.range.upper].firstIndex(of: .rightParenthesis)
        else { return range }
        return SourceRange(range.lower, end + 1)
    }

    private static func wording(of image: Image) -> Message? {
        let text = PlainText.of(image.inlines)
        let words = Array(text.utf8)[...].trimmed(where: \.isASCIISpace)
        if words.isEmpty { return "this picture has no words for those who cannot see it" }
        guard isPlaceholder(words) || isFileName(words) else { return nil }
        return "the words of this picture, \(words.string), do not say what it shows"
    }

    private static func isPlaceholder(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count < 24 else { return false }
        let name = words.map(\.lowercasedASCII)
        return PictureWords.placeholders.contains(name[...].trimmed { $0.isASCIIDigit || $0.isASCIISpace })
    }

    /// `image-20200513.png`
    private static func isFileName(_ words: ArraySlice<UInt8>) -> Bool {
        guard !words.contains(where: \.isASCIISpace), let dot = words.lastIndex(of: .dot) else { return false }
        let ending = words[(dot + 1)...].map(\.lowercasedASCII)
        return dot > words.startIndex && endings.contains(ending[...])
    }

    private static let endings: WordList = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp"]
}
