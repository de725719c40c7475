internal import WeeklyDiagnostics
internal import WeeklyText

/// Diagnostics of a site for a workflow of GitHub's: commands, which it shows beside lines, and the job's summary, which has all of them.
enum GitHubReport {
    /// - Parameters:
    ///   - told: what is shown beside lines.
    ///   - all: what the summary holds.
    ///   - title: what was done and how it ended.
    ///   - root: the site's folder.
    static func tell(
        _ told: [Diagnostic], of all: [Diagnostic], title: String, in root: String, _ language: MessageLanguage
    ) {
        let places = RepositoryPlaces(of: root)
        Console.write(
            told.map { DiagnosticGitHub.render($0, in: language, place: places.place) }.joined(), as: .commands,
            to: .output)
        let title = title.parts(at: .lineFeed).filter { !$0.isEmpty }.joined(separator: "; ")
        JobSummary.add(all, title: title, places, language)
    }
}
