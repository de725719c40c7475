internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

struct ThemeDataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "Show the data that a page's template is handed.",
        discussion: """
            Prints the template's name and all names that it may ask for with their values, as JSON. Drafts and issues that are not due \
            are there as in a preview; mistakes in templates keep nothing from being shown.

            Exit status: 0 where the data were printed, 1 where there is no such page or something is wrong in the newsletter, 2 where a file \
            cannot be read, 64 where the command was called in a wrong way.
            """)

    @OptionGroup var site: SiteArguments

    @OptionGroup var language: LanguageArgument

    @Argument(help: "An address on the site, such as / or /reading/, or the path of an issue's or a page's file.")
    var page: String

    func run() throws {
        let publication = Publication(now: try site.time(), includesDrafts: true, includesFuture: true)
        let action = PageDataAction(options: site.options(publication: publication), page: page)
        let report = ThemeReport(root: site.source, language: language.language(ofSite: site.source))
        switch action.perform() {
        case .success(let data): Console.write(data, as: .json, to: .output)
        case .failure(let failure): throw report.tell(failure, of: page)
        }
    }
}
