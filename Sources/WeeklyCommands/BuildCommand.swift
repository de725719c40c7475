internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

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

    @OptionGroup var site: SiteArguments
    @OptionGroup var address: AddressArgument

    @Option(help: "The folder to write the site to. (default: public, in the source folder)")
    var output: String?

    @Flag(help: "Publish drafts too.")
    var drafts = false

    @Flag(help: "Publish issues that are dated after now.")
    var future = false

    @Flag(help: "Put a new folder in place of the output folder in one step, so that no reader meets half of a build.")
    var atomic = false

    @Flag(help: "Fail where another build writes to the output folder, instead of waiting for it.")
    var noWait = false

    @Flag(help: "Let more than half of the published pages vanish.")
    var allowRemoval = false

    @OptionGroup var kept: CacheArguments
    @OptionGroup var report: ReportArguments

    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "Print notes too, every diagnostic of a kind, and every issue that is held back.")
    var verbose = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    }

    func run() throws {
        let start = ContinuousClock.now
        let language = messageLanguage
        let progress = ProgressLine(isWanted: !quiet && report.format == .text, in: language)
        let outcome = try action(progress, in: language).perform()
        ProcessLifetime.keep(outcome)
        progress.clear()
        let told = BuildReport(
            outcome: outcome, output: outputPath, root: site.source, elapsed: ContinuousClock.now - start,
            isStrict: report.strict, detail: quiet ? .quiet : verbose ? .verbose : .usual, language: language)
        told.print(as: report.format)
        if outcome.summary == nil { try ExitStatus.check(outcome.diagnostics, isStrict: report.strict) }
    }

    private var messageLanguage: MessageLanguage { report.language.language(ofSite: site.source) }

    private var outputPath: String { output ?? PathText.join(site.source, "public") }

    private func action(_ progress: ProgressLine, in language: MessageLanguage) throws -> BuildAction {
        let publication = Publication(
            now: try site.time(), includesDrafts: drafts, includesFuture: future)
        var options = site.options(address: address.address, publication: publication)
        try kept.check(source: site.source, output: outputPath)
        options.cache = kept.cache(ofSite: site.source)
        var action = BuildAction(options: options, output: outputPath, isStrict: report.strict) {
            progress.show($0, of: $1)
        }
        action.scope = try report.scope(in: site.source)
        action.isAtomic = atomic
        action.allowsRemoval = allowRemoval
        action.willWait = noWait ? nil : willWait(in: language)
        return action
    }

    /// Says what is waited for.
    private func willWait(in language: MessageLanguage) -> @Sendable (Int?) -> Void {
        let (output, isQuiet) = (outputPath, quiet)
        return { process in
            let other: Message = process.map { "another build (process \($0))" } ?? "another build"
            let said: Message = "waiting for \(other) that writes to \(output)\n"
            if !isQuiet { Console.write(said.text(in: language), to: .error) }
        }
    }
}
