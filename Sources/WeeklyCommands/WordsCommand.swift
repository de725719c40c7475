internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyReader

struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words",
        abstract: "Print a file to write the site's words of a further language in.",
        discussion: """
            The site speaks Chinese and English; a file languages/fr.yml in its folder has its words for French. This prints such a file to begin \
            with, every key with what it says in English: sofaweekly words fr > languages/fr.yml

            Exit status: 0, 64 where the command was called in a wrong way.
            """)

    @Argument(help: "The tag of the language, such as fr.")
    var language: String

    func validate() throws {
        guard LanguageTag.isOne(language) else {
            throw ValidationError("'\(language)' is no tag of a language, such as fr")
        }
    }

    func run() {
        Console.write(LanguageFileText.empty(for: language), to: .output)
    }
}
