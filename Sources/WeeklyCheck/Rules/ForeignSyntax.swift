internal import WeeklyDiagnostics
internal import WeeklyReader
internal import WeeklyText

/// What other programs make boxes, formulas and tables of contents of: here readers see the marks.
enum ForeignSyntax: IssueRule {
    static let id = DiagnosticID("foreign-syntax", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let readsFormulas = issue.rules.readsFormulas
        let found = issue.lines.ofText.compactMap { line -> Diagnostic? in
            // All marks begin with punctuation, and most lines do not.
            guard line.first?.isASCIIPunctuation == true else { return nil }
            let text = line.trimmed
            guard !readsFormulas || !text.starts(with: "$$"), let (marks, fix) = foreign(text),
                issue.isText(marks.startIndex)
            else { return nil }
            return finding(marks, line, issue, fix)
        }
        return readsFormulas ? found + unreadFormulas(in: issue) : found
    }

    private static func finding(
        _ marks: ArraySlice<UInt8>, _ line: TextLines.Line, _ issue: CheckedIssue, _ fix: Message
    ) -> Diagnostic {
        issue.finding(
            id, "\(marks.string) means something to other programs; here it is shown as it stands",
            at: line.range(of: marks), fixes: [.init(fix)])
    }

    // MARK: On a site that reads formulas

    /// Two dollars at a line's start that begin no formula: each once, whatever stands behind them.
    private static func unreadFormulas(in issue: CheckedIssue) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var opening: (line: TextLines.Line, hasGap: Bool)?
        for line in issue.lines.ofText {
            let text = line.trimmed
            if text.isEmpty { opening?.hasGap = true }
            guard text.count > 1, issue.isText(text.startIndex), issue.isText(text.endIndex - 1) else { continue }
            if let begun = opening, text.starts(with: "$$") || text.suffix(2).elementsEqual("$$".utf8) {
                found.append(begun.hasGap ? parted(begun.line, issue) : unclosed(begun.line, issue))
                opening = nil
            } else if text.starts(with: "$$") {
                opening = (line, false)
            }
        }
        return found + (opening.map { [unclosed($0.line, issue)] } ?? [])
    }

    private static func parted(_ line: TextLines.Line, _ issue: CheckedIssue) -> Diagnostic {
        issue.finding(
            id, "an empty line ends the formula that begins here; it is shown as text",
            at: line.range(of: line.trimmed), fixes: [.init("remove the empty line")])
    }

    private static func unclosed(_ line: TextLines.Line, _ issue: CheckedIssue) -> Diagnostic {
        finding(line.trimmed, line, issue, "write two dollars behind the formula, too")
    }

    // MARK: Marks

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

    private static let contents: WordList = ["[toc]", "[[toc]]", "[[_toc_]]"]
    private static let longestContents = 9

    private static func isContents(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= longestContents && contents.contains(line.map(\.lowercasedASCII)[...])
    }
}
