internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A picture without words, in Markdown or HTML: who cannot see it, and who searches, learns nothing of it.
enum MissingAlt: IssueRule {
    static let id = DiagnosticID("missing-alt", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let ofMarkdown = issue.parts.images.compactMap { image in
            wording(of: PlainText.of(image.part.inlines)).map { wording in
                issue.finding(
                    id, wording, at: place(image.range, issue),
                    fixes: [Fix("write between [ and ] what the picture shows")])
            }
        }
        return ofMarkdown + issue.parts.html.flatMap { inHTML(at: $0.range, issue) }
    }

    /// `alt=""` says that a picture only decorates.
    private static func inHTML(at range: SourceRange, _ issue: CheckedIssue) -> [Diagnostic] {
        HTMLPicture.all(in: issue.file.slice(range), from: range.lower).compactMap { picture in
            if let words = picture.words, words.utf8.isEmpty { return nil }
            return wording(of: picture.words ?? "").map { wording in
                issue.finding(
                    id, wording, at: picture.range,
                    fixes: [Fix("write alt=\"…\" with what the picture shows; alt=\"\" if it only decorates")])
            }
        }
    }

    /// The tree has no end for a picture without words.
    private static func place(_ range: SourceRange, _ issue: CheckedIssue) -> SourceRange {
        guard range.isEmpty, let line = issue.lines.line(at: range.lower), range.lower < line.range.upper,
            let end = issue.lines.bytes[range.lower..<line.range.upper].firstIndex(of: .rightParenthesis)
        else { return range }
        return SourceRange(range.lower, end + 1)
    }

    private static func wording(of text: String) -> Message? {
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
        !words.contains(where: \.isASCIISpace) && PictureNames.isOne(words)
    }
}
