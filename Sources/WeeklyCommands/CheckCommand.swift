internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with the newsletter, and mend it.",
        discussion: """
            Reads the site as a build does, drafts and issues of the future included, and says all that a build would; no output is \
            written. With paths of issues or folders only what is in these is told. --fix applies fixes that leave the rendered text as it \
            is, --fix=all those too that are probably what was meant.

            Exit status: 0 where all is well, 1 where something is wrong in the newsletter (with --strict a warning, too), 2 where a file \
            cannot be read or written, 64 where the command was called in a wrong way.
            """)

    @OptionGroup var site: SiteArguments
    @OptionGroup var address: AddressArgument

    @Flag(inversion: .prefixedNo, help: "Look at drafts as if they were published.")
    var drafts = true

    @Flag(inversion: .prefixedNo, help: "Look at issues that are dated after now as if they were published.")
    var future = true

    @Option(help: ArgumentHelp("Apply fixes: --fix the safe ones, --fix=all the guesses too.", valueName: "safe|all"))
    var fix: FixArgument?

    @Flag(help: "Show what --fix would change as a unified diff, and change nothing.")
    var dryRun = false

    @Flag(help: "Ask what is at addresses elsewhere, too; with --since or paths of those issues alone.")
    var external = false

    @Option(
        help: """
            The file that keeps what was found out about addresses elsewhere. (default: .sofaweekly-links.json, in the source folder)
            """)
    var cache: String?

    @Flag(help: "Ask addresses of private networks and of this machine, too.")
    var allowPrivate = false

    @Option(help: "Tell only this kind of diagnostic, by its id; may be given several times.")
    var only: [String] = []

    @Option(help: "Leave out this kind of diagnostic, by its id; may be given several times.")
    var ignore: [String] = []

    @OptionGroup var report: ReportArguments

    @Flag(help: "Print notes too, and every diagnostic of a kind.")
    var verbose = false

    @Argument(help: "Files of issues, or folders; without any, the whole site.")
    var paths: [String] = []

    func validate() throws {
        if !external, cache != nil || allowPrivate {
            throw ValidationError("--cache and --allow-private say how --external asks; give that, too")
        }
        if dryRun, fix == nil {
            throw ValidationError("--dry-run shows what --fix would do; give --fix or --fix=all, too")
        }
        _ = try (DiagnosticArgument.ids(only), DiagnosticArgument.ids(ignore))
    }

    func run() throws {
        let language = report.language.language(ofSite: site.source)
        let progress = ProgressLine(isWanted: report.format == .text, in: language) {
            "asked \($0) of \($1) addresses"
        }
        let outcome = try action(progress, language).perform()
        ProcessLifetime.keep(outcome)
        progress.clear()
        if let stray = outcome.strayPaths.first {
            throw ValidationError(
                "there is nothing of the site at \(stray); give files of issues, or folders that hold some")
        }
        let told = CheckReport(
            outcome: outcome, root: site.source, isStrict: report.strict, isVerbose: verbose, fix: fix,
            isDryRun: dryRun, language: language)
        told.print(as: report.format)
        if outcome.fixed.contains(where: \.hasFailed) { throw ExitStatus.machine }
        try ExitStatus.check(outcome.diagnostics, isStrict: report.strict)
    }

    private func action(_ progress: ProgressLine, _ language: MessageLanguage) throws -> CheckAction {
        let publication = Publication(now: try site.time(), includesDrafts: drafts, includesFuture: future)
        var action = CheckAction(site.options(address: address.address, publication: publication))
        action.selection = try selection()
        action.fixing = fix.map { CheckAction.Fixing(includesGuesses: $0 == .all, writes: !dryRun) }
        guard external else { return action }
        let asking = LinkAsking(
            cachePath: cache ?? PathText.join(site.source, ".sofaweekly-links.json"), allowsPrivate: allowPrivate,
            now: BuildTime.ofClock().secondsSinceEpoch, progress: progress, language: language)
        action.external = ExternalLinks { asking.findings(of: $0) }
        return action
    }

    private func selection() throws -> CheckSelection {
        var selection = CheckSelection()
        if !only.isEmpty { selection.only = Set(try DiagnosticArgument.ids(only)) }
        selection.ignored = Set(try DiagnosticArgument.ids(ignore))
        selection.includesNotes = verbose
        selection.scope = try report.scope(in: site.source)
        let inner = try paths.map(relative)
        if !inner.isEmpty, !inner.contains("") { selection.paths = FolderChanges(inner) }
        return selection
    }

    private func relative(_ path: String) throws -> String {
        do throws(PathInSite.Failure) {
            return try PathInSite.relative(path, to: site.source)
        } catch {
            switch error {
            case .missing: throw ValidationError("there is no \(path)")
            case .outside: throw ValidationError("\(path) lies outside of the site's folder, \(site.source)")
            }
        }
    }
}
