internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyText

/// The files of a site's own with what it says in a language: `languages/fr.yml`.
struct LanguageFiles: Sendable {
    /// Relative to the site's folder.
    static let folder = "languages"
    private static let ending = ".yml"

    private let root: String
    /// The names of the files that there are.
    private let names: [String]

    init(in root: String) {
        self.root = root
        let names = (try? FileSystem.names(in: PathText.join(root, Self.folder))) ?? []
        self.names = names.filter { $0.ends(with: Self.ending) }.sortedByBytes()
    }

    /// The path of the file of a language, relative to the site's folder; nil where there is none.
    func path(of tag: String) -> String? {
        names.first { $0.without(end: Self.ending).map { SiteLanguage.isSame(String($0), tag) } ?? false }
            .map { PathText.join(Self.folder, $0) }
    }

    /// What the files of some languages say, and what is wrong with them.
    ///
    /// - Parameter texts: what is read in place of what files hold.
    func read(_ tags: [String], texts: [ExactText: String]) -> ([WrittenLanguage], [Diagnostic]) {
        var (languages, diagnostics): ([WrittenLanguage], [Diagnostic]) = ([], [])
        for tag in tags {
            guard let path = path(of: tag) else { continue }
            switch TextFile.read(PathText.join(root, path), shownAs: path, texts: texts) {
            case .failure(let failure): diagnostics.append(failure.diagnostic)
            case .success(let file):
                let (table, problems) = LanguageFile.read(file, known: .of(language: tag))
                diagnostics += problems
                if let table { languages.append(WrittenLanguage(tag: tag, table: table)) }
            }
        }
        return (languages, diagnostics + strays(beside: tags))
    }

    /// A file for a language that the site does not have says nothing.
    private func strays(beside tags: [String]) -> [Diagnostic] {
        let used = Set(texts: tags.compactMap(path))
        return names.map { PathText.join(Self.folder, $0) }.filter { !used.contains($0) }.map { path in
            Diagnostic(
                .strayFile, "this file is not used: the site has no language of that name", path: path,
                fixes: [.init("name the language in sofaweekly.yml, by languages: or language:")])
        }
    }
}
