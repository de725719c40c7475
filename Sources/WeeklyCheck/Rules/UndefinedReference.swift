internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A link or a footnote by a label that nothing defines: readers see its brackets.
enum UndefinedReference: IssueRule {
    static let id = DiagnosticID("undefined-reference", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        guard !issue.lines.places(of: "][").isEmpty || !issue.lines.places(of: "[^").isEmpty else { return [] }
        // Where nobody defines labels, `[WARN][main]` is a line of a log.
        let usesLabels = !LinkDefinitions(issue.lines).all.isEmpty
        var found: [Diagnostic] = []
        issue.parts.paragraphs.forEach { paragraph in
            paragraph.part.forEachInline { inline in
                guard case .text = inline.kind else { return }
                found += check(inline.range, usesLabels, issue)
            }
        }
        return found
    }

    /// What stands in one piece of text.
    private static func check(_ range: SourceRange, _ usesLabels: Bool, _ issue: CheckedIssue) -> [Diagnostic] {
        let text = issue.lines.bytes[range.lower..<max(range.lower, min(range.upper, issue.lines.bytes.count))]
        var found: [Diagnostic] = []
        var opener: Int?
        for index in text.indices {
            if text[index] == .leftBracket { opener = index }
            guard text[index] == .rightBracket, let open = opener else { continue }
            opener = nil
            let label = text[(open + 1)..<index]
            let place = SourceRange(open, index + 1)
            if label.first == .caret, isLabel(label.dropFirst()), !isPattern(text[(index + 1)...]),
                !isDefinition(place, issue)
            {
                found.append(
                    issue.finding(
                        id, "there is no footnote [\(label.string)]", at: place,
                        fixes: [Fix("write the note below the text: a line that begins with [\(label.string)]:")]))
            } else if usesLabels, open > text.startIndex, text[open - 1] == .rightBracket, isLabel(label) {
                found.append(
                    issue.finding(
                        id, "no line says where [\(label.string)] leads; readers see the brackets", at: place,
                        fixes: [Fix("write its address: a line that begins with [\(label.string)]:, or (…) instead")]))
            }
        }
        return found
    }

    /// Whether it is a note that nothing refers to, which is told as such (`unused-footnote`).
    private static func isDefinition(_ place: SourceRange, _ issue: CheckedIssue) -> Bool {
        let bytes = issue.lines.bytes
        guard place.upper < bytes.count, bytes[place.upper] == .colon else { return false }
        return bytes[..<place.lower].reversed().prefix { $0 != .lineFeed }.allSatisfy { " \t>".utf8.contains($0) }
    }

    /// Whether what stands behind it makes it a set of characters: `[^a-z]+`
    private static func isPattern(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first.map { "+*?{$[".utf8.contains($0) } ?? false
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        !label.isEmpty
            && label.allSatisfy {
                $0 >= 0x80 || $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .space || $0 == .underscore
            }
    }
}
