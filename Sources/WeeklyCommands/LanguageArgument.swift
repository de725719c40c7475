internal import ArgumentParser
internal import WeeklyDiagnostics

/// In which language a command speaks.
struct LanguageArgument: ParsableArguments {
    @Option(help: "The language of messages: zh or en. (default: the newsletter's)")
    var language: MessageLanguage?

    var choice: MessageLanguageChoice { MessageLanguageChoice(language) }

    /// - Parameter root: the site's folder; nil where there is none.
    func language(ofSite root: String?) -> MessageLanguage { choice.language(ofSite: root) }
}
