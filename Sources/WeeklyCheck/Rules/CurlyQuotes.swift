internal import WeeklyDiagnostics
internal import WeeklyText

/// A value of front matter between “ and ”, as word processors write them: to YAML they are a part of the text, and readers see them
/// around the title.
enum CurlyQuotes: IssueRule {
    static let id = DiagnosticID("curly-quotes", .warning)

    private static let pairs: [(opener: StaticString, closer: StaticString)] = [("“", "”"), ("‘", "’")]

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.keys.flatMap { line in values(of: line).filter(isQuoted).map { finding($0, issue) } }
    }

    /// The value, or the elements of a list in brackets.
    private static func values(of line: KeyedLine) -> [ArraySlice<UInt8>] {
        guard line.value.first == .leftBracket, line.value.last == .rightBracket else { return [line.value] }
        guard line.value.contains(0xE2) else { return [] }
        return line.value.dropFirst().dropLast().split(separator: .comma).map { $0.trimmed(where: \.isASCIISpace) }
    }

    /// A title may well hold words in quotes, also the first and the last of it: then there are more than two marks.
    private static func isQuoted(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.first == 0xE2, value.count > 6 else { return false }
        let inner = value.dropFirst(3).dropLast(3)
        return pairs.contains { value.starts(with: $0.opener) && value.suffix(3).starts(with: $0.closer) }
            && !inner.indices.contains { index in
                inner[index] == 0xE2 && pairs.contains { inner[index...].starts(with: $0.opener) }
            }
    }

    private static func finding(_ value: ArraySlice<UInt8>, _ issue: CheckedIssue) -> Diagnostic {
        let inner = value.dropFirst(3).dropLast(3)
        let quote: [UInt8] = [.quotationMark, .apostrophe]
        let free = inner.contains(.backslash) ? nil : quote.first { !inner.contains($0) }
        let edits = free.map { quote in
            let quote = String(decoding: [quote], as: UTF8.self)
            return [
                Edit(SourceRange(value.startIndex, inner.startIndex), to: quote),
                Edit(SourceRange(inner.endIndex, value.endIndex), to: quote),
            ]
        }
        return issue.finding(
            id, "these curly quotes are no marks of YAML; readers see them around the text",
            at: SourceRange(value.startIndex, value.endIndex),
            fixes: [Fix("write straight quotes: \"…\"", .guess, edits: edits ?? [])])
    }
}
