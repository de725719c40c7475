internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklyText

/// An issue of the archive as somebody looks at it who begins the next one.
struct PastIssue: Sendable {
    /// Relative to the site's folder.
    let path: String
    let issue: Issue
    let file: SourceFile
    /// Nil where it has none.
    let frontMatter: FrontMatterText?
    var marks: IssueMarks

    init(path: String, issue: Issue, file: SourceFile) {
        self.path = path
        self.issue = issue
        self.file = file
        frontMatter = FrontMatterText(file)
        marks = IssueMarks(number: issue.frontMatter.number, day: issue.date.day)
    }

    /// Offset at which its text begins.
    var bodyStart: Int { frontMatter?.bodyStart ?? 0 }
}

/// The newest issues of the archive, from which the next one takes its form.
struct PastIssues: Sendable {
    /// So many are looked at.
    static let most = 10

    /// The oldest first.
    let recent: [PastIssue]
    /// The number that the next one has; nil where issues have none.
    let nextNumber: Int?

    /// - Parameter issues: all, the oldest first.
    init(_ issues: [PastIssue], highestNumber: Int?) {
        var recent = Array(issues.suffix(Self.most))
        let isNumbered = recent.filter { $0.marks.number != nil }.count * 2 > recent.count
        if !isNumbered { Self.learnNumbers(of: &recent) }
        self.recent = recent
        nextNumber = ([highestNumber] + recent.map(\.marks.number)).compactMap(\.self).max().map { $0 + 1 }
    }

    private static func learnNumbers(of issues: inout [PastIssue]) {
        let titles = issues.map { (text: $0.issue.title, day: $0.marks.day) }
        var numbers = LearnedNumbers.numbers(in: titles)
        if numbers.allSatisfy({ $0 == nil }) {
            numbers = LearnedNumbers.numbers(in: issues.map { (text: $0.path, day: $0.marks.day) })
        }
        for (index, number) in numbers.enumerated() {
            issues[index].marks.number = issues[index].marks.number ?? number
        }
    }

    /// What a text of the issues has in common.
    func series(of text: (PastIssue) -> String?) -> Series {
        Series(recent.compactMap { issue in text(issue).map { GappedText($0, of: issue.marks, nearness: 31) } })
    }

    /// Whether more than half of the issues are so.
    func most(are isSo: (PastIssue) -> Bool) -> Bool { recent.filter(isSo).count * 2 > recent.count }
}
