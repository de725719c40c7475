package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyText

/// Reads a theme's theme.yml.
package enum ThemeReader {
    /// Every key of the file; docs/themes.md explains each.
    package static let keys = ["name", "extends", "words", "lists", "date_formats"]

    /// What the theme says, as far as it is right; the diagnostics say what is not.
    ///
    /// - Parameters:
    ///   - kinds: what the site says of kinds.
    ///   - knownWords: those of the interface.
    ///   - dateNames: what every date has for templates; a form of dates is called otherwise.
    package static func read(
        _ file: SourceFile, kinds: [KindSettings] = [], knownWords: [InterfaceWord] = [], dateNames: [String] = []
    ) -> (ThemeSettings, [Diagnostic]) {
        let (entries, diagnostics) = YAMLParser.mapping(in: SourceRange(0, file.length), of: file)
        var theme = ThemeSettings()
        guard !diagnostics.hasErrors else { return (theme, diagnostics) }
        var fields = YAMLFields(entries, in: file)
        fields.reportUnknownKeys(known: keys, as: .unknownConfigurationKey)
        theme.name = fields.text("name")?.value
        theme.base = ThemeReference("extends", from: &fields)
        theme.words = [InterfaceWord](from: &fields, known: knownWords)
        theme.lists = ListSettings(kinds: kinds).lists(from: &fields).map { $0.ofTheme }
        theme.dateFormats = [DateFormat](from: &fields, taken: dateNames)
        return (theme, diagnostics + fields.diagnostics)
    }
}

extension ThemeReference {
    /// Reads the path of a theme; nil where none is written, or it is none of a folder that may be a theme.
    init?(_ key: String, from fields: inout YAMLFields) {
        guard let written = fields.text(key) else { return nil }
        let names = written.value.parts(at: .slash).map(String.init).filter { !$0.isEmpty && !$0.hasBytes(of: ".") }
        if let problem = Self.problem(with: written.value, names) {
            fields.report(
                .invalidValue, problem, at: written.range,
                fixes: [Fix("copy the theme into a folder of the site, such as themes/cards, and name that")])
            return nil
        }
        self.init(names.joined(separator: "/"), at: written.range)
    }

    /// Folders of the site that are something else.
    private static let taken = ["content", "templates", "static"]

    private static func problem(with path: String, _ names: [String]) -> Message? {
        if path.utf8.first == .slash || names.contains(where: { $0.hasBytes(of: "..") }) || path.contains("://") {
            return "a theme lies in the site's folder; this leads out of it"
        }
        guard let first = names.first, !names.contains(where: { $0.utf8.first == .dot }),
            !taken.contains(where: { $0.hasBytes(of: first) })
        else { return "a theme has a folder of its own beside sofaweekly.yml, such as themes/cards" }
        return nil
    }
}

extension ConfigurationReader {
    /// The theme that a configuration names, also where something else is wrong; nil where it names none.
    package static func theme(in file: SourceFile) -> ThemeReference? {
        let (entries, diagnostics) = YAMLParser.mapping(in: SourceRange(0, file.length), of: file)
        guard !diagnostics.hasErrors else { return nil }
        var fields = YAMLFields(entries, in: file)
        return ThemeReference("theme", from: &fields)
    }
}
