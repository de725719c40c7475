internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// Something in the form of a link or a picture that is none: nothing closes it, a space stands in its address or before it, or its
/// brackets are exchanged: `[文档](https://example.org/`, `![图](my file.png)`, `[文档] (https://…)`, `(文档)[https://…]`.
enum BrokenLink: IssueRule {
    static let id = DiagnosticID("broken-link", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.paragraphs.flatMap { paragraph in
            places(in: paragraph.part, issue).map { place in
                issue.finding(
                    id, "this is no link: it is shown as text, brackets and all", at: place,
                    fixes: [
                        .init(
                            "write it as [text](https://…): close the bracket, and write %20 for a space in the address"
                        )
                    ])
            }
        }
    }

    /// Where `](` stands in text, as cmark-gfm leaves it, and not as an editor escaped it.
    private static func places(in inlines: [Inline], _ issue: CheckedIssue) -> [SourceRange] {
        inlines.compactMap { inline in
            guard case .text(let text) = inline.kind, text.utf8.count > 1,
                text.holds(.leftParenthesis, .leftBracket)
            else { return nil }
            let bytes = issue.lines.bytes[inline.range.lower..<min(inline.range.upper, issue.lines.bytes.count)]
            guard let found = bytes.firstRange(ofAny: brackets), found.lowerBound > 0,
                issue.lines.bytes[found.lowerBound - 1] != .backslash, leadsSomewhere(found, issue)
            else { return nil }
            return SourceRange(found.lowerBound, found.upperBound)
        }
    }

    private static let brackets: WordList = ["](", "] (", ")["]
    private static let schemes: WordList = ["http://", "https://"]
    private static let starts: WordList = ["http", "/", "./", "<"]

    /// Whether what stands behind brackets looks like an address.
    private static func leadsSomewhere(_ brackets: Range<Int>, _ issue: CheckedIssue) -> Bool {
        let rest = issue.lines.bytes[min(brackets.upperBound, issue.lines.bytes.count)...]
        guard brackets.count == 2, issue.lines.bytes[brackets.lowerBound] == .rightBracket else {
            return rest.starts(withAnyOf: schemes)
        }
        return rest.starts(withAnyOf: starts)
            || PictureNames.isOne(rest.prefix { $0 != .rightParenthesis && $0 != .lineFeed })
    }
}
