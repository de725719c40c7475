internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// A heading with nothing below it: what belongs there was forgotten, or the heading was left over.
enum EmptySection: IssueRule {
    static let id = DiagnosticID("empty-section", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        // A draft begins as headings below which everything is still to be written.
        if issue.issue.frontMatter.isDraft { return [] }
        let headings = issue.parts.headings.filter { !$0.part.isNested }
        var found: [Diagnostic] = []
        for (index, heading) in headings.enumerated() where !heading.part.isEmpty && !heading.part.holdsLinkOrPicture {
            let next = index + 1 < headings.count ? headings[index + 1] : nil
            if let next, next.part.level > heading.part.level { continue }
            let end = next?.range.lower ?? issue.body.upper
            guard holdsNothing(issue.lines.bytes, heading.range.upper, end) else { continue }
            found.append(
                issue.finding(
                    id, "nothing stands below this heading", at: heading.range,
                    fixes: [Fix("write what belongs there, or remove the heading")]))
        }
        return found
    }

    /// Whether only white space and rules stand between two places.
    private static func holdsNothing(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Bool {
        guard lower < upper, upper <= bytes.count else { return true }
        return bytes[lower..<upper].allSatisfy {
            $0.isASCIISpace || $0 == .hyphen || $0 == .asterisk || $0 == .underscore || $0 == .equalsSign
        }
    }
}

extension DocumentParts.Heading {
    /// Whether it tells something itself: headings may be entries that lead somewhere.
    var holdsLinkOrPicture: Bool {
        var holds = false
        inlines.forEachInline { inline in
            switch inline.kind {
            case .link, .image: holds = true
            default: break
            }
        }
        return holds
    }
}
