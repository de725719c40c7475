internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin the next issue.",
        discussion: """
            Makes a file with the next date, number and title, the sections that most of the last ten issues have, what stands at their head \
            and foot, and draft: true; where there is a templates/issue.md, by that. Events that are still to come and questions that \
            nobody has answered are offered as comments. Prints the path of the file. A file that is there is never written over.

            Exit status: 0 where the file was made, 1 where it is there already or something is wrong in the newsletter, 2 where a file \
            cannot be read or written, 64 where the command was called in a wrong way.
            """)

    @Option(help: "The folder that holds sofaweekly.yml.")
    var source = "."

    @Flag(help: "Print the file's text, and make nothing.")
    var dryRun = false

    @Flag(help: "Show the newsletter in a browser, and open the file in $VISUAL or $EDITOR.")
    var open = false

    @Option(
        help: "The time to begin it at, such as 2026-11-20T17:00:00+08:00. (default: SOURCE_DATE_EPOCH, else the clock)"
    )
    var now: BuildTime?

    @Option(help: "The language of messages: zh or en. (default: the newsletter's)")
    var language: MessageLanguage?

    @Argument(help: "What the issue is called in its file's name. (default: as the archive's files are called)")
    var slug: String?

    func validate() throws {
        if open, dryRun { throw ValidationError("--open and --dry-run exclude each other") }
    }

    func run() throws {
        let time = try now ?? BuildTime.ofEnvironment() ?? BuildTime.ofClock()
        var action = NewIssueAction(root: source, slug: slug, now: time.secondsSinceEpoch, jobs: Processors.count)
        action.isDryRun = dryRun
        let report = NewIssueReport(root: source, language: MessageLanguageChoice(language).language(ofSite: source))
        switch action.perform() {
        case .success(let made):
            report.tell(made, isDryRun: dryRun)
            if open { try show(made, report) }
        case .failure(let failure):
            throw report.tell(failure)
        }
    }

    /// Serves the newsletter until it is stopped; the editor begins once the address is known.
    private func show(_ made: NewIssueAction.Made, _ report: NewIssueReport) throws {
        let path = PathText.join(source, made.path)
        let editor = OwnEditor()
        if editor == nil { report.missEditor() }
        var preview = PreviewRun(root: SourceFolder.absolute(source), language: MessageLanguageChoice(language))
        preview.opensBrowser = true
        preview.now = try now ?? BuildTime.ofEnvironment()
        preview.hasStarted = { editor?.open(path) }
        guard let status = Waiting.wait(for: { [preview] in await preview.status() }) else {
            throw report.tellOfThreads()
        }
        if let status { throw status }
    }
}
