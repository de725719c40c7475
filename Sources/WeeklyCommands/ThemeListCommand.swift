internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

struct ThemeListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Name the theme's files, and say where each comes from.",
        discussion: """
            Exit status: 0, 2 where a file cannot be read, 64 where the command was called in a wrong way.
            """)

    @Option(help: "The folder that holds sofaweekly.yml.")
    var source = "."

    @OptionGroup var language: LanguageArgument

    func run() throws {
        let report = ThemeReport(root: source, language: language.language(ofSite: source))
        do throws(FileError) {
            for file in ThemeFile.inForce(in: source) { report.list(file, try file.state(in: source)) }
        } catch {
            throw report.tell(error)
        }
    }
}
