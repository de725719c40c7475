internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyModel

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is understood of an issue, or of a page beside issues.",
        discussion: """
            Prints what each file holds: sections, questions with their turns, releases, schedule entries and all else, as an \
            outline, or in full as JSON. Notes say where nothing was understood. \
            The configuration is that of the nearest folder above the file that has a sofaweekly.yml. A file with errors \
            prints nothing but its diagnostics.

            Exit status: 0 where all is well, 1 where a file has errors, 2 where one cannot be read, 64 where the command was called in a \
            wrong way.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// For people.
        case outline
        /// One array.
        case json
        /// One object a line.
        case ndjson
    }

    @Option(help: "How to print: \(Format.allValueStrings.joined(separator: ", ")).")
    var format = Format.outline

    @Flag(help: "Print every diagnostic of a kind, however many there are.")
    var verbose = false

    @Option(help: "The folder whose sofaweekly.yml counts.")
    var source: String?

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Files of issues, and of pages below content/pages.")
    var files: [String]

    func run() throws {
        let (issues, problems) = InspectAction(paths: files, source: source, jobs: Processors.count).perform()
        let site = source ?? files.lazy.compactMap { InspectAction.siteFolder(above: $0) }.first
        let language = self.language.language(ofSite: site)
        Console.write(
            text(of: issues, in: language), as: format == .outline ? .lines : .json, to: .output)
        let diagnostics = problems + issues.flatMap(\.diagnostics)
        let told = verbose ? diagnostics : DiagnosticGroups.joined(diagnostics, hint: "--verbose lists all")
        Console.write(told.map { DiagnosticText.render($0, in: language) }.joined(), to: .error)
        try ExitStatus.check(diagnostics)
    }

    private func text(of files: [InspectAction.Inspected], in language: MessageLanguage) -> String {
        switch format {
        case .outline: files.compactMap { Self.outline($0, in: language) }.joined(separator: "\n")
        case .ndjson: files.compactMap(Self.json).map { $0 + "\n" }.joined()
        case .json: "[\(files.compactMap(Self.json).joined(separator: ",\n"))]\n"
        }
    }

    private static func outline(_ file: InspectAction.Inspected, in language: MessageLanguage) -> String? {
        file.issue.map { IssueOutline.text($0, in: language) }
            ?? file.page.map { ContentPageOutline.text($0, in: language) }
    }

    private static func json(_ file: InspectAction.Inspected) -> String? {
        file.issue.map(IssueJSON.text) ?? file.page.map(ContentPageJSON.text)
    }
}
