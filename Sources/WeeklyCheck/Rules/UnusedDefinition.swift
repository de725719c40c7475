internal import WeeklyDiagnostics
internal import WeeklyText

/// A link's address that no link uses: what it belongs to was removed, or is not the link that it should be.
enum UnusedDefinition: IssueRule {
    static let id = DiagnosticID("unused-definition", .note)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let definitions = LinkDefinitions(issue.lines).all.filter { $0.address.begins(with: "http") }
        guard !definitions.isEmpty else { return [] }
        let used = labels(in: issue.lines, but: Set(definitions.map(\.range.lower)))
        return definitions.filter { !used.contains($0.label) }.map { definition in
            issue.finding(
                id, "no link uses the address of [\(definition.written)]", at: definition.range,
                fixes: [Fix("write [\(definition.written)] where the link belongs, or remove this line")])
        }
    }

    /// Of a label, in bytes; CommonMark allows no more.
    private static let longestLabel = 1000

    /// What stands in brackets anywhere but at the start of some lines.
    private static func labels(in lines: TextLines, but starts: Set<Int>) -> Set<ExactText> {
        var labels: Set<ExactText> = []
        var openers: [Int] = []
        for line in lines.all where line.text.contains(.leftBracket) || !openers.isEmpty {
            // A label may go on in the next line, but not over an empty one.
            if line.text.isEmpty { openers = [] }
            for index in line.text.indices {
                if line.text[index] == .leftBracket { openers.append(index) }
                guard line.text[index] == .rightBracket, let open = openers.popLast(), index - open < longestLabel
                else {
                    continue
                }
                let isDefinition = starts.contains(line.range.lower) && line.text[..<open].allSatisfy { $0 == .space }
                if !isDefinition { labels.insert(LinkDefinitions.key(lines.bytes[(open + 1)..<index])) }
            }
        }
        return labels
    }
}
