internal import ArgumentParser

/// The commands for people who write templates.
struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "Change what pages look like.",
        discussion: """
            A site's own templates/NAME.html and static/NAME take the place of the theme's files, one by one: of the built-in theme, or of that which \
            sofaweekly.yml names (theme: themes/cards). copy writes such a file to begin \
            with, data shows what a page tells its template, list names all files.
            """,
        subcommands: [ThemeCopyCommand.self, ThemeDataCommand.self, ThemeListCommand.self])
}
