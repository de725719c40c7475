internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// Marks of Markdown that were typed full-width: `＞ 引用`, `＊＊重点＊＊`, `［文档］（https://…）`, `［文档](…)`, `！[图](a.png)`,
/// `https：//…`, `｀代码｀`.
enum FullWidthMarks: IssueRule {
    static let id = DiagnosticID("full-width-marks", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        quotes(issue) + stars(issue) + links(issue) + pictures(issue) + schemes(issue) + code(issue)
    }

    private static func quotes(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.places(of: "＞").compactMap { mark in
            guard let line = issue.lines.line(at: mark.lower), line.place == .text,
                line.trimmed.startIndex == mark.lower, issue.isText(mark.lower)
            else { return nil }
            let written = line.trimmed.dropFirst(3).first == .space ? ">" : "> "
            return issue.finding(
                id, "full-width ＞ begins no quote", at: mark,
                fixes: [Fix("write \(written)", .guess, edits: [Edit(mark, to: written)])])
        }
    }

    private static func stars(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.places(of: "＊＊").filter { issue.isText($0.lower) }.map { range in
            issue.finding(
                id, "full-width stars make nothing bold", at: range,
                fixes: [Fix("write **", .guess, edits: [Edit(range, to: "**")])])
        }
    }

    /// An address in running text, of which nothing makes a link.
    private static func schemes(_ issue: CheckedIssue) -> [Diagnostic] {
        (issue.lines.places(of: "http：//") + issue.lines.places(of: "https：//")).compactMap { place in
            guard issue.isText(place.lower), !issue.linked.contains(place.lower) else { return nil }
            let colon = SourceRange(place.upper - 5, place.upper - 2)
            return issue.finding(
                id, "with a full-width ： this address is no link", at: place,
                fixes: [Fix("write \(":")", .guess, edits: [Edit(colon, to: ":")])])
        }
    }

    /// Two marks in a line, around what was meant as code. Three beside each other are a fence's (`broken-fence`).
    private static func code(_ issue: CheckedIssue) -> [Diagnostic] {
        let places = issue.lines.places(of: "｀").filter { issue.isText($0.lower) }
        return Dictionary(grouping: places) { issue.lines.line(at: $0.lower)?.number ?? 0 }.values.compactMap { marks in
            guard marks.count == 2, marks[0].upper < marks[1].lower else { return nil }
            return issue.finding(
                id, "full-width ｀ marks no code", at: marks[0].union(marks[1]),
                fixes: [Fix("write \("`")", .guess, edits: marks.map { Edit($0, to: "`") })])
        }
    }

    /// A link to a picture behind a full-width exclamation mark.
    private static func pictures(_ issue: CheckedIssue) -> [Diagnostic] {
        let bytes = issue.lines.bytes
        return issue.parts.links.compactMap { link in
            let start = link.range.lower - 3
            guard start >= 0, bytes[start...].starts(with: "！["),
                PictureNames.isOne(Array(link.part.destination.utf8)[...])
            else { return nil }
            let range = SourceRange(start, link.range.lower)
            return issue.finding(
                id, "full-width ！ begins no picture; readers see a link", at: range,
                fixes: [Fix("write !", .guess, edits: [Edit(range, to: "!")])])
        }
    }

    /// An address in brackets behind text in brackets, of which one is full-width.
    private static func links(_ issue: CheckedIssue) -> [Diagnostic] {
        let openers: [StaticString] = ["］（http", "］(http", "]（http", "】(http"]
        return openers.flatMap { opener in
            issue.lines.places(of: opener).compactMap { place in
                guard issue.isText(place.lower), !issue.linked.contains(place.lower) else { return nil }
                return issue.finding(
                    id, "this is no link: it is shown as text, brackets and all",
                    at: SourceRange(place.lower, place.upper - 4),
                    fixes: [.init("write it as [text](https://…), with brackets of the usual width")])
            }
        }
    }
}
