internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// A line in bold within an answer that has the form of another question's beginning: the page shows both as one question.
enum QuestionInAnswer: IssueRule {
    static let id = DiagnosticID("question-in-answer", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        let answered = issue.items.compactMap { item -> Answered? in
            guard case .question(let question) = item.content, question.says(.answerer) else { return nil }
            return Answered(range: item.range, question: question.titleLine)
        }
        guard !answered.isEmpty else { return [] }
        let places = issue.parts.paragraphs.compactMap { boldQuestion($0.part) }
        return places.filter { isWithin(answered, $0, issue.lines.bytes) }.map { (place, _) in
            issue.finding(
                id, "this looks like the beginning of another question, but it was read as part of the one above",
                at: place,
                fixes: [Fix("write the number of the question and @ with the name of who asks in this line")])
        }
    }

    /// A question that somebody answers.
    private struct Answered {
        let range: SourceRange
        /// What is asked.
        let question: String
    }

    /// Whether a bold line is in one of the questions, which are in order, with more than marks of quotes in front of it, and is not
    /// what is asked there.
    private static func isWithin(
        _ answered: [Answered], _ bold: (place: SourceRange, text: String), _ bytes: [UInt8]
    ) -> Bool {
        let index = answered.partitioningIndex { $0.range.lower > bold.place.lower } - 1
        guard index >= 0, answered[index].range.contains(bold.place) else { return false }
        if answered[index].question[...].firstBytes(of: bold.text) != nil { return false }
        return !bytes[answered[index].range.lower..<bold.place.lower].allSatisfy {
            $0.isASCIISpace || $0 == .greaterThan
        }
    }

    /// A paragraph's first line that is bold as a whole and asks.
    private static func boldQuestion(_ inlines: [Inline]) -> (place: SourceRange, text: String)? {
        guard let first = inlines.first, case .strong(let children) = first.kind,
            inlines.count == 1 || inlines[1].isLineEnding
        else { return nil }
        let text = Array(PlainText.of(children).utf8)[...].trimmed(where: \.isASCIISpace)
        return asks(text) || isNumberedHandle(text) ? (first.range, text.string) : nil
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
