internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Several tags in one word, `tags: 发版，直播`: the site has one tag of that long name, and none of those that were meant.
enum JoinedTags: IssueRule {
    static let id = DiagnosticID("joined-tags", .warning)

    private static let separators: WordList = [",", ";", "，", "、", "；"]
    private static let keys: [StaticString] = ["tags", "categories", "category"]

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let frontMatter = issue.issue.frontMatter
        return (frontMatter.tags + frontMatter.categories).compactMap { tag in
            let parts = parts(of: tag)
            return parts.count > 1 ? finding(tag, parts, issue) : nil
        }
    }

    private static func parts(of tag: String) -> [String] {
        var parts: [String] = []
        var rest = Array(tag.utf8)[...]
        while let separator = rest.firstRange(ofAny: separators) {
            parts.append(rest[..<separator.lowerBound].trimmed().string)
            rest = rest[separator.upperBound...]
        }
        return (parts + [rest.trimmed().string]).filter { !$0.isEmpty }
    }

    private static func finding(_ tag: String, _ parts: [String], _ issue: CheckedIssue) -> Diagnostic {
        let range = place(of: Array(tag.utf8), issue)
        let edit = range.flatMap { Self.edit($0, parts, issue) }
        let names = parts.joined(separator: ", ")
        return issue.finding(
            id, "this is read as one tag, not as \(parts.count)",
            at: range ?? issue.file.range(ofLine: 1),
            fixes: [Fix("write them as a list: [\(names)]", .guess, edits: edit.map { [$0] } ?? [])])
    }

    /// Where a tag stands in the front matter, behind one of the keys.
    private static func place(of tag: [UInt8], _ issue: CheckedIssue) -> SourceRange? {
        let lines = issue.keys.filter { line in keys.contains { line.has($0) } }
        let word = WordList([String(decoding: tag, as: UTF8.self)])
        for line in lines where line.keyRange.upper < issue.body.lower {
            let text = issue.lines.bytes[line.keyRange.upper..<issue.body.lower]
            if let found = text.firstRange(ofAny: word) { return SourceRange(found.lowerBound, found.upperBound) }
        }
        return lines.first?.place
    }

    /// Replaces the word by several: in a list in brackets by elements, else by such a list.
    private static func edit(_ range: SourceRange, _ parts: [String], _ issue: CheckedIssue) -> Edit? {
        guard let line = issue.keys.last(where: { $0.keyRange.upper <= range.lower }),
            line.valueRange.contains(range), parts.allSatisfy(isPlain)
        else { return nil }
        let isFenced = issue.lines.all.first.map { KeyedLine.isFence($0.text) } ?? false
        if !isFenced { return Edit(range, to: parts.joined(separator: ", ")) }
        let quoted = parts.map { "\"\($0)\"" }.joined(separator: ", ")
        let outer = withQuotes(range, in: line.value)
        if line.value.first == .leftBracket { return Edit(outer, to: quoted) }
        return outer == line.valueRange ? Edit(outer, to: "[\(quoted)]") : nil
    }

    private static func withQuotes(_ range: SourceRange, in value: ArraySlice<UInt8>) -> SourceRange {
        let (before, after) = (range.lower - 1, range.upper)
        guard value.indices.contains(before), value.indices.contains(after), value[before] == value[after],
            value[before] == .quotationMark || value[before] == .apostrophe
        else { return range }
        return SourceRange(before, after + 1)
    }

    private static func isPlain(_ part: String) -> Bool {
        part.utf8.allSatisfy { $0 != .quotationMark && $0 != .backslash }
    }
}
