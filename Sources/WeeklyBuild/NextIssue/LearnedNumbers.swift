internal import WeeklyModel
internal import WeeklyText

/// The numbers of issues that nothing but a text tells: the number in their titles, or in the names of their files, that grows from issue
/// to issue.
enum LearnedNumbers {
    /// A number for each text, the newest last; none where the texts tell none.
    static func numbers(in texts: [(text: String, day: Day)]) -> [Int?] {
        let runs = texts.map { numbers(in: $0.text, $0.day) }
        if texts.count == 1 { return runs.map { $0.first { $0.isMarked }?.value } }
        for place in 0..<(runs.map(\.count).max() ?? 0) {
            let values = runs.map { place < $0.count ? $0[place].value : nil }
            if isRising(values) { return values }
        }
        return texts.map { _ in nil }
    }

    private static func isRising(_ values: [Int?]) -> Bool {
        let known = values.compactMap(\.self)
        return known.count * 2 > values.count && zip(known, known.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// The numbers of a text that are no part of its issue's day, and whether a mark of an issue's number stands in front.
    private static func numbers(in text: String, _ day: Day) -> [(value: Int, isMarked: Bool)] {
        let pieces = GappedText(text, of: IssueMarks(day: day), nearness: 31).pieces
        let digit: (GappedText.Piece) -> Bool = {
            if case .scalar(let scalar) = $0 { ("0"..."9").contains(scalar) } else { false }
        }
        var found: [(value: Int, isMarked: Bool)] = []
        var rest = pieces[...]
        while let start = rest.firstIndex(where: digit) {
            let run = rest[start...].prefix(while: digit)
            if run.count <= 6, let value = Int(GappedText.text(run, for: IssueMarks(day: day))) {
                found.append((value, isMarked(GappedText.text(pieces[..<start], for: IssueMarks(day: day)))))
            }
            rest = rest[run.endIndex...]
        }
        return found
    }

    private static func isMarked(_ before: String) -> Bool {
        Array(before.utf8)[...].trimmed().ends(withAnyOf: NextIssueWords.numberMarks)
    }
}
