internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyModel

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site.",
        discussion: """
            Reads sofaweekly.yml, content/ or where it says that issues lie, templates/ and static/ of the source folder and \
            writes the site to the output folder: only files that changed, and files of an earlier build that are no longer made are removed. Where \
            anything is wrong, nothing is written. Builds into one folder wait for each other.

            Exit status: 0 where all is well, 1 where something is wrong in the newsletter (with --strict a warning, too), 2 where a file \
            cannot be read or written, 64 where the command was called in a wrong way.
            """)

    @Option(help: "The folder that holds sofaweekly.yml.")
    var source = "."

    @Option(help: "The folder to write the site to. (default: public, in the source folder)")
    var output: String?

    @Option(help: "The address at which the site will stand, instead of the configuration's base_url.")
    var baseURL: String?

    @Flag(help: "Publish drafts too.")
    var drafts = false

    @Flag(help: "Publish issues that are dated after now.")
    var future = false

    @Option(
        help: "The time to build for, such as 2026-11-20T17:00:00+08:00. (default: SOURCE_DATE_EPOCH, else the clock)")
    var now: BuildTime?

    @Option(help: "How many threads work. (default: one a processor)")
    var jobs: Int?

    @Flag(help: "Let warnings fail the build.")
    var strict = false

    @Flag(help: "Put a new folder in place of the output folder in one step, so that no reader meets half of a build.")
    var atomic = false

    @Flag(help: "Fail where another build writes to the output folder, instead of waiting for it.")
    var noWait = false

    @Flag(help: "Let more than half of the published pages vanish.")
    var allowRemoval = false

    @Option(help: SinceArgument.help)
    var since: String?

    @Option(help: "How to say what is wrong: \(DiagnosticFormat.allValueStrings.joined(separator: ", ")).")
    var format = DiagnosticFormat.text

    @Option(help: "The language of messages: zh or en. (default: the newsletter's)")
    var language: MessageLanguage?

    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "Print notes too, every diagnostic of a kind, and every issue that is held back.")
    var verbose = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
        if let baseURL, SiteAddress(baseURL) == nil {
            throw ValidationError("--base-url must be an http: or https: address without ? and #")
        }
    }

    func run() throws {
        let start = ContinuousClock.now
        let language = messageLanguage
        let progress = ProgressLine(isWanted: !quiet && format == .text, in: language)
        let outcome = try action(progress).perform()
        progress.clear()
        let report = BuildReport(
            outcome: outcome, output: outputPath, root: source, elapsed: ContinuousClock.now - start, isStrict: strict,
            detail: quiet ? .quiet : verbose ? .verbose : .usual, language: language)
        report.print(as: format)
        if outcome.summary == nil { try ExitStatus.check(outcome.diagnostics, isStrict: strict) }
    }

    private var messageLanguage: MessageLanguage {
        MessageLanguageChoice(language).language(ofSite: source)
    }

    private var outputPath: String { output ?? PathText.join(source, "public") }

    private func action(_ progress: ProgressLine) throws -> BuildAction {
        let time = try now ?? BuildTime.ofEnvironment() ?? BuildTime.ofClock()
        let publication = Publication(
            now: time.secondsSinceEpoch, includesDrafts: drafts, includesFuture: future)
        let options = SiteLoader.Options(
            root: source, address: baseURL.flatMap { SiteAddress($0) }, publication: publication,
            jobs: jobs ?? Processors.count)
        var action = BuildAction(options: options, output: outputPath, isStrict: strict) { progress.show($0, of: $1) }
        action.scope = try SinceArgument.scope(since, in: source)
        action.isAtomic = atomic
        action.allowsRemoval = allowRemoval
        action.willWait = noWait ? nil : willWait
        return action
    }

    /// Says what is waited for.
    private var willWait: @Sendable (Int?) -> Void {
        let (output, isQuiet, language) = (outputPath, quiet, messageLanguage)
        return { process in
            let other: Message = process.map { "another build (process \($0))" } ?? "another build"
            let said: Message = "waiting for \(other) that writes to \(output)\n"
            if !isQuiet { Console.write(said.text(in: language), to: .error) }
        }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
