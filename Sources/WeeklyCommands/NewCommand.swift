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

    @OptionGroup var site: SiteArguments

    @Flag(help: "Print the file's text, and make nothing.")
    var dryRun = false

    @Flag(help: "Show the newsletter in a browser, and open the file in $VISUAL or $EDITOR.")
    var open = false

    @OptionGroup var language: LanguageArgument

    @Argument(
        help: """
            What the issue is called in its file's name; in a language beside the main one NAME.en or en/NAME. \
            (default: as the archive's files are called)
            """)
    var slug: String?

    func validate() throws {
        if open, dryRun { throw ValidationError("--open and --dry-run exclude each other") }
    }

    func run() throws {
        let (source, jobs) = (site.source, site.jobs ?? Processors.count)
        var action = NewIssueAction(root: source, slug: slug, now: try site.time(), jobs: jobs)
        action.isDryRun = dryRun
        let report = NewIssueReport(root: source, language: language.language(ofSite: source))
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
        let path = PathText.join(site.source, made.path)
        let editor = OwnEditor()
        if editor == nil { report.missEditor() }
        var preview = PreviewRun(root: SourceFolder.absolute(site.source), language: language.choice)
        preview.opensBrowser = true
        preview.now = try site.fixedTime()
        preview.hasStarted = { editor?.open(path) }
        guard let status = Waiting.wait(for: { [preview] in await preview.status() }) else {
            throw report.tellOfThreads()
        }
        if let status { throw status }
    }
}
