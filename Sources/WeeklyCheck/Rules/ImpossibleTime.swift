internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A time that no clock shows, such as 25:00, where something takes place.
enum ImpossibleTime: IssueRule {
    static let id = DiagnosticID("impossible-time", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        var end = 0
        return issue.items.flatMap { item -> [Diagnostic] in
            // Items may share their place: a table is one.
            guard case .scheduleEntry = item.content, item.range.lower >= end else { return [] }
            end = item.range.upper
            return impossible(in: item.range, issue.lines.bytes).map { range in
                issue.finding(
                    id, "there is no such time: \(issue.file.slice(range))", at: range,
                    fixes: [Fix("write the time that is meant")])
            }
        }
    }

    private static func impossible(in range: SourceRange, _ bytes: [UInt8]) -> [SourceRange] {
        let text = bytes[range.lower..<min(range.upper, bytes.count)]
        return text.indices.compactMap { index in
            let length = text[index] == .colon ? 1 : text[index...].starts(with: "：") ? 3 : 0
            guard length > 0 else { return nil }
            let hour = text[..<index].suffix(3).reversed().prefix(while: \.isASCIIDigit)
            let minute = text[(index + length)...].prefix(3).prefix(while: \.isASCIIDigit)
            let (start, end) = (index - hour.count, minute.endIndex)
            guard (1...2).contains(hour.count), minute.count == 2, stands(text, start, end),
                let hours = Int(text[start..<index].string), let minutes = Int(minute.string)
            else { return nil }
            return hours > 24 || minutes > 59 ? SourceRange(start, end) : nil
        }
    }

    /// Whether nothing goes on with the numbers at either side: seconds, an address, a ratio of more.
    private static func stands(_ text: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> Bool {
        func goesOn(_ index: Int) -> Bool {
            guard text.indices.contains(index) else { return false }
            return text[index].isASCIIAlphanumeric || ":./#_%".utf8.contains(text[index])
        }
        return !goesOn(start - 1) && !goesOn(end)
    }
}
