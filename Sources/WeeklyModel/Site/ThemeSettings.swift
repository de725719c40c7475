package import WeeklyDiagnostics
internal import WeeklyText

/// A theme as a configuration, or a theme that builds on it, names it.
package struct ThemeReference: Sendable, Hashable {
    /// Relative to the site's folder, without a slash at its end: `themes/cards`. It does not lead out of that folder.
    package let path: String
    /// Where it is written.
    package let range: SourceRange

    package init(_ path: String, at range: SourceRange) {
        self.path = path
        self.range = range
    }
}

/// What a theme says of itself in its theme.yml.
package struct ThemeSettings: Sendable {
    /// What it is called; nil where it does not say so.
    package var name: String?
    /// The theme that it builds on; nil for the program's own.
    package var base: ThemeReference?
    /// Words of its own in place of the program's.
    package var words: [InterfaceWord] = []
    /// Lists that its templates ask for.
    package var lists: [ChosenList] = []
    /// Forms of dates that its templates ask for.
    package var dateFormats: [DateFormat] = []

    /// A theme that says nothing.
    package init() {}
}

extension Configuration {
    /// Takes over what a theme brings along and the site does not say itself.
    package mutating func adopt(_ theme: ThemeSettings) {
        let said = words.map { "words.\($0.key)" } + (languageTable?.written ?? [])
        words += theme.words.filter { word in !said.contains { $0.hasBytes(of: "words.\(word.key)") } }
        dateFormats += theme.dateFormats.filter { format in !dateFormats.contains { $0.name.hasBytes(of: format.name) }
        }
        lists += theme.lists.filter { list in !lists.contains { $0.name.text.hasBytes(of: list.name.text) } }
    }
}
