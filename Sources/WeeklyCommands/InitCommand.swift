internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Begin a newsletter.",
        discussion: """
            Makes a folder with a newsletter that builds at once: sofaweekly.yml, one issue, templates/issue.md for the next ones, a workflow \
            for GitHub Pages, .gitignore, .editorconfig and a README.md for editors. On a terminal it asks for what no option says. A file \
            that is there is never written over.

            Exit status: 0 where all was made, 1 where something stands in the way, 2 where a file cannot be written, 64 where the command \
            was called in a wrong way.
            """)

    @Argument(help: "The folder to make. (default with --here: this folder)")
    var folder: String?

    @Option(help: "The newsletter's language, and that of its files: zh or en. (default: the machine's, else en)")
    var language: MessageLanguage?

    @Option(help: "The newsletter's title.")
    var title: String?

    @Option(help: "The address at which the site will stand. (default: https://example.org/)")
    var baseURL: String?

    @Option(help: "When issues come out: a weekday and an hour. (default: friday 17:00)")
    var publishes: String?

    @Option(help: "An IANA name or an offset. (default: Asia/Shanghai for zh, else UTC)")
    var timeZone: String?

    @Flag(help: "Make the files in a folder that holds others.")
    var here = false

    @Option(
        help: "The time to begin at, such as 2026-11-20T17:00:00+08:00. (default: SOURCE_DATE_EPOCH, else the clock)")
    var now: BuildTime?

    func validate() throws {
        if folder == nil, !here { throw ValidationError("name the folder to make, or give --here") }
        if let title, title.isEmpty { throw ValidationError("--title must not be empty") }
        if let baseURL, SiteAddress(baseURL) == nil {
            throw ValidationError("--base-url must be an http: or https: address without ? and #")
        }
        if let publishes, PublishingTime(publishes) == nil {
            throw ValidationError("--publishes must be a weekday and an hour, such as \"friday 17:00\"")
        }
        if let timeZone, TimeZoneRule(identifier: timeZone) == nil {
            throw ValidationError("--time-zone must be a name such as Asia/Shanghai, or an offset such as +08:00")
        }
    }

    func run() throws {
        let time = try now ?? BuildTime.ofEnvironment() ?? BuildTime.ofClock()
        let root = folder ?? "."
        var questions = BeginningQuestions(isAsking: Console.isInputTerminal && Console.isTerminal(.output))
        questions.language = language
        questions.title = title
        questions.address = baseURL
        questions.publishes = publishes
        questions.zone = timeZone
        guard let beginning = questions.beginning() else { throw ExitStatus.newsletter }
        var action = BeginAction(root: root, beginning, now: time.secondsSinceEpoch)
        action.allowsFiles = here
        let report = BeginningReport(root: root, beginning)
        switch action.perform() {
        case .success(let paths): report.tell(paths)
        case .failure(let failure): throw report.tell(failure)
        }
    }
}
