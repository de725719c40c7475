internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

/// Which diagnostics of a site a command tells, and how.
struct ReportArguments: ParsableArguments {
    @Flag(help: "Let warnings fail the command.")
    var strict = false

    @Option(help: SinceArgument.help)
    var since: String?

    @Option(help: "How to say what is wrong: \(DiagnosticFormat.allValueStrings.joined(separator: ", ")).")
    var format = DiagnosticFormat.text

    @OptionGroup var language: LanguageArgument

    /// What of the site is told; nil for all.
    ///
    /// - Parameter source: the site's folder.
    func scope(in source: String) throws -> ChangeScope? { try SinceArgument.scope(since, in: source) }
}

extension DiagnosticFormat: ExpressibleByArgument {}
