internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A link that nothing closes, or with a space in its address: `[文档](https://example.org/`, `[文档](https://example.org/my file.pdf)`.
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
            guard case .text(let text) = inline.kind, text.utf8.count > 1, text.utf8.contains(.leftParenthesis) else {
                return nil
            }
            let bytes = issue.lines.bytes[inline.range.lower..<min(inline.range.upper, issue.lines.bytes.count)]
            guard
                let place = bytes.withUnsafeBufferPointer({ $0.offset(of: "](", from: 0) }).map({
                    bytes.startIndex + $0
                }),
                place > 0, issue.lines.bytes[place - 1] != .backslash, issue.leadsSomewhere(place + 2)
            else { return nil }
            return SourceRange(place, place + 2)
        }
    }
}

extension CheckedIssue {
    /// Whether what stands at a place looks like an address.
    fileprivate func leadsSomewhere(_ offset: Int) -> Bool {
        let text = lines.bytes[min(offset, lines.bytes.count)...]
        return text.starts(with: "http") || text.starts(with: "/") || text.starts(with: "./") || text.starts(with: "<")
    }
}
