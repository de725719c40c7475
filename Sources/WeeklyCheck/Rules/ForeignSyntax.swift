internal import WeeklyDiagnostics
internal import WeeklyText

/// What other programs make boxes, formulas and tables of contents of: here readers see the marks.
enum ForeignSyntax: IssueRule {
    static let id = DiagnosticID("foreign-syntax", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.lines.ofText.compactMap { line in
            guard let (marks, fix) = foreign(line.trimmed), issue.isText(marks.startIndex) else { return nil }
            return issue.finding(
                id, "\(marks.string) means something to other programs; here it is shown as it stands",
                at: line.range(of: marks), fixes: [.init(fix)])
        }
    }

    /// The marks that begin a line, and what to write instead.
    private static func foreign(_ line: ArraySlice<UInt8>) -> (marks: ArraySlice<UInt8>, fix: Message)? {
        switch line.first {
        case .colon where line.starts(with: ":::") && line.count > 3:
            (line, "write a quote (> …), or nothing")
        case .dollarSign where line.starts(with: "$$"):
            (line, "write math: true in sofaweekly.yml, and two dollars behind the formula, too")
        case .greaterThan:
            alert(line).map { ($0, "write a word of your own in bold, such as > **Note**") }
        case .leftBrace where line.starts(with: "{{<") || line.starts(with: "{{%"):
            (line, "write what the tag stands for, in Markdown or HTML")
        case .leftBracket where isContents(line):
            (line, "remove it: pages have their own table of contents")
        case .exclamationMark where line.starts(with: "!!! "):
            (line, "write a quote (> …)")
        default: nil
        }
    }

    /// `> [!NOTE]`.
    private static func alert(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let text = line.drop { $0 == .greaterThan || $0 == .space }
        guard text.starts(with: "[!"), let end = text.firstIndex(of: .rightBracket) else { return nil }
        let word = text[(text.startIndex + 2)..<end]
        return !word.isEmpty && word.allSatisfy(\.isASCIILetter) ? text[...end] : nil
    }

    private static func isContents(_ line: ArraySlice<UInt8>) -> Bool {
        ["[toc]", "[[toc]]", "[[_toc_]]"].contains(String(decoding: line.map(\.lowercasedASCII), as: UTF8.self))
    }
}
