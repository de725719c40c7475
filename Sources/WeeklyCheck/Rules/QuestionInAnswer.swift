internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// A line in bold within an answer that has the form of another question's beginning: the page shows both as one question.
enum QuestionInAnswer: IssueRule {
    static let id = DiagnosticID("question-in-answer", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let ranges = issue.items.compactMap { item -> SourceRange? in
            guard case .question(let question) = item.content, question.says(.answerer) else { return nil }
            return item.range
        }
        guard !ranges.isEmpty else { return [] }
        let places = issue.parts.paragraphs.compactMap { boldQuestion($0.part, issue.lines.bytes) }
        return places.filter { isWithin(ranges, $0, issue.lines.bytes) }.map { place in
            issue.finding(
                id, "this looks like the beginning of another question, but it was read as part of the one above",
                at: place,
                fixes: [Fix("write the number of the question and @ with the name of who asks in this line")])
        }
    }

    /// Whether a place is in one of the ranges, which are in order, with more than marks of quotes in front of it.
    private static func isWithin(_ ranges: [SourceRange], _ place: SourceRange, _ bytes: [UInt8]) -> Bool {
        let index = ranges.partitioningIndex { $0.lower > place.lower } - 1
        guard index >= 0, ranges[index].contains(place) else { return false }
        return !bytes[ranges[index].lower..<place.lower].allSatisfy { $0.isASCIISpace || $0 == .greaterThan }
    }

    /// The place of a paragraph's first line that is bold as a whole and asks.
    private static func boldQuestion(_ inlines: [Inline], _ bytes: [UInt8]) -> SourceRange? {
        guard let first = inlines.first, case .strong(let children) = first.kind,
            inlines.count == 1 || inlines[1].isLineEnding
        else { return nil }
        let text = Array(PlainText.of(children).utf8)[...].trimmed(where: \.isASCIISpace)
        return asks(text) || isNumberedHandle(text) ? first.range : nil
    }

    private static func asks(_ text: ArraySlice<UInt8>) -> Bool {
        if text.first == UInt8(ascii: "Q"), let next = text.dropFirst().first, next.isASCIIDigit || next == .colon {
            return true
        }
        return text.last == .questionMark || text.suffix(3).elementsEqual("？".utf8)
    }

    /// `2、@name`
    private static func isNumberedHandle(_ text: ArraySlice<UInt8>) -> Bool {
        let rest = text.drop(while: \.isASCIIDigit)
        guard rest.startIndex > text.startIndex, rest.startIndex - text.startIndex < 3 else { return false }
        return rest.prefix(6).contains(.atSign)
    }
}
