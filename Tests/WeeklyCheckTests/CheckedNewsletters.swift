import WeeklyCheck
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader
import WeeklyText

/// What a rule says of a newsletter that a test writes.
enum CheckedNewsletters {
    /// An issue's file of a name, with title, date, further front matter and text.
    static func file(
        _ name: String, _ title: String, _ date: String, _ more: String = "", body: String = "Text\n"
    ) -> SourceFile {
        let text = "---\ntitle: \(title)\ndate: \(date)\n\(more)---\n\n\(body)"
        return SourceFile(path: "content/issues/\(name).md", text: text)
    }

    /// The findings of one kind: each as the file's name, the line and the marked text, such as `a:3: 2026-11-27`.
    static func findings(
        _ id: String, _ files: [SourceFile], now: Int = 0, publishes: PublishingTime? = nil
    ) -> [String] {
        diagnostics(id, files, now: now, publishes: publishes).map { diagnostic in
            guard let location = diagnostic.location else { return diagnostic.path ?? "–" }
            let name = location.path.dropFirst("content/issues/".count).dropLast(3)
            return "\(name):\(location.line): \(location.excerpt.marked)"
        }
    }

    /// All of one kind, sorted.
    static func diagnostics(
        _ id: String, _ files: [SourceFile], now: Int = 0, publishes: PublishingTime? = nil
    ) -> [Diagnostic] {
        let reader = IssueReader(ReadingRules())
        let entries = files.compactMap { file in
            reader.read(IssueSource(file, name: file.path, path: file.path)).issue.map {
                CheckedNewsletter.Entry(path: file.path, IndexedIssue($0))
            }
        }
        var configuration = Configuration(title: "A", address: .example)
        configuration.publishes = publishes
        let newsletter = CheckedNewsletter(CheckedIssues(ChunkedRow(entries)), configuration: configuration, now: now) {
            entry in
            files.first { $0.path == entry.path }
        }
        return NewsletterChecker.diagnostics(of: newsletter).filter { $0.id.name == id }.sorted()
    }

    /// So many issues, a week apart, from Friday 2026-01-02 on, named `w1`, `w2`, ….
    static func weeks(_ count: Int, _ more: String = "", body: String = "Text\n") -> [SourceFile] {
        (1...count).map { number in
            file("w\(number)", "Issue \(number)", date(ofWeek: number), more, body: body)
        }
    }

    /// The day of one of these issues.
    static func date(ofWeek number: Int) -> String {
        Day(daysSinceEpoch: 20_455 + (number - 1) * 7).text
    }
}
