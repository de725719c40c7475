internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

struct ThemeCopyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Write templates of the theme into the site's folder.",
        discussion: """
            Prints the paths of the files that it made. A file that is there is never written over. Copy what you want to change and no more: \
            what is not copied gets better with every version of the program.

            Exit status: 0 where all was made or is there already, 1 where a name is none of the theme's or the folder is no newsletter's, 2 \
            where a file cannot be written, 64 where the command was called in a wrong way.
            """)

    @Option(help: "The folder that holds sofaweekly.yml.")
    var source = "."

    @Flag(help: "Say what would be made, and make nothing.")
    var dryRun = false

    @OptionGroup var language: LanguageArgument

    @Argument(help: "Files of the theme, such as home.html or static/style.css. (default: all templates)")
    var files: [String] = []

    func run() throws {
        var action = CopyThemeAction(root: source, names: files)
        action.isDryRun = dryRun
        let report = ThemeReport(root: source, language: language.language(ofSite: source))
        switch action.perform() {
        case .success(let copied): report.tell(copied, isDryRun: dryRun)
        case .failure(let failure): throw report.tell(failure)
        }
    }
}
