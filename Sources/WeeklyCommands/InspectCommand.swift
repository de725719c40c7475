internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyModel

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is understood of an issue.",
        discussion: """
            Prints the typed form of each file: sections, questions with their turns, releases, schedule entries and all else. \
            The configuration is that of the nearest folder above the file that has a sofaweekly.yml. A file with errors \
            prints nothing but its diagnostics, and the exit status is 1.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// One array.
        case json
        /// One object a line.
        case ndjson
    }

    @Option(help: "How to print: \(Format.allValueStrings.joined(separator: ", ")).")
    var format = Format.json

    @Option(help: "The folder whose sofaweekly.yml counts.")
    var source: String?

    @Argument(help: "Files of issues.")
    var files: [String]

    func run() throws {
        let (issues, problems) = InspectAction(paths: files, source: source, jobs: Processors.count).perform()
        let objects = issues.compactMap(\.issue).map { IssueJSON.text($0) }
        Console.write(text(of: objects), to: .output)
        let diagnostics = problems + issues.flatMap(\.diagnostics)
        Console.write(diagnostics.map { DiagnosticText.render($0) }.joined(), to: .error)
        if diagnostics.hasErrors { throw ExitCode.failure }
    }

    private func text(of objects: [String]) -> String {
        switch format {
        case .ndjson: objects.map { "\($0)\n" }.joined()
        case .json: "[\(objects.joined(separator: ",\n"))]\n"
        }
    }
}
