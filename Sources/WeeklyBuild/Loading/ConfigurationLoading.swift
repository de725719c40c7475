package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
package import WeeklyText

/// Reads a site's configuration from its folder.
package enum ConfigurationLoading {
    /// Nil where the configuration is missing or wrong; the diagnostics then say what.
    ///
    /// - Parameter texts: what is read in place of what files hold, by their paths relative to the site's folder.
    package static func load(
        _ root: String, texts: [ExactText: String] = [:]
    ) -> (Configuration?, [Diagnostic]) {
        let name = SiteFolder.configurationName
        let path = PathText.join(root, name)
        if case .success(nil) = Result(catching: { () throws(FileError) in try FileSystem.kind(of: path) }) {
            return (nil, [missing(root)])
        }
        switch TextFile.read(path, shownAs: name, texts: texts) {
        case .success(let file):
            var (configuration, problems) = read(file, in: root, texts)
            if var read = configuration {
                problems += adoptThemes(namedIn: file, in: root, texts, &read)
                configuration = read
            }
            guard var digest = configuration?.digest, let rules = configuration?.archive, !rules.referenceFiles.isEmpty
            else { return (problems.hasErrors ? nil : configuration, problems) }
            let (complete, unreadable) = ReferenceLoading.load(rules, in: root, noting: &digest)
            configuration?.archive = complete
            configuration?.digest = digest
            problems += unreadable
            return (problems.hasErrors ? nil : configuration, problems)
        case .failure(let failure): return (nil, [failure.diagnostic])
        }
    }

    /// What its file says, with words of further languages.
    private static func read(
        _ file: SourceFile, in root: String, _ texts: [ExactText: String]
    ) -> (Configuration?, [Diagnostic]) {
        let words = LanguageFiles(in: root)
        var (configuration, problems) = ConfigurationReader.read(
            file, knownDiagnostics: DiagnosticID.all, knownWords: InterfaceWord.ofPages,
            dateNames: DateFormat.namesInUse, pageNames: TakenFolders.names
        ) {
            words.path(of: $0) != nil
        }
        guard let read = configuration else { return (nil, problems) }
        var digest = KeyedHash()
        digest.add(file)
        let tags = [read.language] + read.translations.map(\.tag)
        let (written, wrong) = words.read(tags, texts: texts, noting: &digest)
        configuration?.digest = digest
        configuration?.writtenLanguages = written
        problems += wrong
        return (wrong.hasErrors ? nil : configuration, problems)
    }

    /// Follows the themes, from the one that the configuration names on; what they say, the configuration says where it says nothing.
    private static func adoptThemes(
        namedIn file: SourceFile, in root: String, _ texts: [ExactText: String], _ configuration: inout Configuration
    ) -> [Diagnostic] {
        guard let theme = configuration.theme else { return [] }
        var chain = ThemeChain(
            root: root, texts: texts, kinds: configuration.kinds,
            knownWords: InterfaceWord.ofPages(in: configuration.language))
        chain.follow(theme, namedIn: file)
        chain.settings.forEach { configuration.adopt($0) }
        configuration.themes = chain.paths
        configuration.digest.add(chain.digest.finished)
        return chain.diagnostics
    }

    /// What the configuration says of the newsletter's language, also where something else in it is wrong; nil where it cannot be
    /// read.
    package static func language(of root: String) -> String? {
        let name = SiteFolder.configurationName
        guard case .success(let file) = TextFile.read(PathText.join(root, name), shownAs: name) else { return nil }
        return ConfigurationReader.language(in: file)
    }

    private static func missing(_ root: String) -> Diagnostic {
        Diagnostic(
            .missingConfiguration, "this folder holds no newsletter: there is no \(SiteFolder.configurationName) in it",
            path: root,
            fixes: [
                .init("go to the site's folder, or name it with --source"),
                .init("begin a site with two lines: title: … and base_url: https://…"),
            ])
    }
}
