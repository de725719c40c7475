internal import WeeklyText

/// The one list of languages, each in its file beside this.
package enum LanguageList {
    static let all: [Language] = [
        .c, .cPlusPlus, .cSharp, .css, .dart, .diff, .dockerfile, .go,
        .graphQL, .html, .ini, .java, .javascript, .json, .kotlin, .lua,
        .makefile, .markdown, .objectiveC, .php, .powerShell, .protobuf, .python, .ruby,
        .rust, .scala, .shell, .sql, .swift, .toml, .typescript, .v,
        .xml, .yaml,
    ]

    /// Every name of a language that is known, in alphabetical order.
    package static let names: [String] = all.flatMap(\.names).sortedByBytes()

    private static let byName: [ExactText: Language] = Dictionary(
        all.flatMap { language in language.names.map { (ExactText($0), language) } }
    ) { first, _ in first }

    /// The language that authors call so, in any case; nil for one that is not known.
    static func language(named name: String) -> Language? {
        byName[ExactText(String(decoding: name.utf8.map(\.lowercasedASCII), as: UTF8.self))]
    }
}
