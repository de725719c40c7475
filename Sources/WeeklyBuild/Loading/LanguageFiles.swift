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
    /// Those of files that end with `.yaml`, which nobody reads.
    private let misspelt: [String]

    init(in root: String) {
        self.root = root
        let names = (try? FileSystem.names(in: PathText.join(root, Self.folder))) ?? []
        self.names = names.filter { $0.ends(with: Self.ending) }.sortedByBytes()
        misspelt = names.filter { $0.ends(with: ".yaml") }.sortedByBytes()
    }

    /// The path of the file of a language, relative to the site's folder; nil where there is none.
    func path(of tag: String) -> String? {
        names.first { $0.without(end: Self.ending).map { SiteLanguage.isSame(String($0), tag) } ?? false }
            .map { PathText.join(Self.folder, $0) }
    }

    /// What the files of some languages say, and what is wrong with them.
    ///
    /// - Parameters:
    ///   - texts: what is read in place of what files hold.
    ///   - digest: is told all that is read.
    func read(
        _ tags: [String], texts: [ExactText: String], noting digest: inout KeyedHash
    ) -> ([WrittenLanguage], [Diagnostic]) {
        var (languages, diagnostics): ([WrittenLanguage], [Diagnostic]) = ([], [])
        for tag in tags {
            guard let path = path(of: tag) else { continue }
            switch TextFile.read(PathText.join(root, path), shownAs: path, texts: texts) {
            case .failure(let failure): diagnostics.append(failure.diagnostic)
            case .success(let file):
                digest.add(file)
                let (table, problems) = LanguageFile.read(
                    file, known: .of(language: tag), mayLack: LanguageTable.isKnown(tag))
                diagnostics += problems
                if let table { languages.append(WrittenLanguage(tag: tag, table: table)) }
            }
        }
        return (languages, diagnostics + strays(beside: tags) + misspeltNames)
    }

    // MARK: Files that say nothing

    /// Files for languages that the site does not have.
    private func strays(beside tags: [String]) -> [Diagnostic] {
        let used = Set(texts: tags.compactMap(path))
        let unspoken = tags.filter { path(of: $0) == nil }
        return names.filter { !used.contains(PathText.join(Self.folder, $0)) }.map { name in
            let meant = name.without(end: Self.ending).flatMap { Self.language(like: String($0), among: unspoken) }
            return Diagnostic(
                .strayFile, "this file is not used: the site has no language of that name",
                path: PathText.join(Self.folder, name),
                fixes: (meant.map { [Self.renaming(for: $0)] } ?? [])
                    + [Fix("name the language in sofaweekly.yml, by languages: or language:")])
        }
    }

    private var misspeltNames: [Diagnostic] {
        misspelt.map { name in
            let tag = name.without(end: ".yaml").map(String.init) ?? name
            return Diagnostic(
                .strayFile, "this file is not used: the files of languages end with \(Self.ending)",
                path: PathText.join(Self.folder, name), fixes: path(of: tag) == nil ? [Self.renaming(for: tag)] : [])
        }
    }

    /// The language that was meant by another name: `zh-CN` by `zh`, and by `zh-TW`.
    private static func language(like name: String, among tags: [String]) -> String? {
        let own = primary(name)
        if let same = tags.first(where: { SiteLanguage.isSame(primary($0), own) }) { return same }
        // A letter more or less is another language.
        return name.utf8.count > 3 ? NearMiss.of(name, among: tags) : nil
    }

    /// The first subtag (RFC 5646, section 2.2.1).
    private static func primary(_ tag: String) -> String {
        tag.parts(at: .hyphen, most: 1).first.map(String.init) ?? tag
    }

    private static func renaming(for tag: String) -> Fix {
        let path = PathText.join(folder, tag + ending)
        return Fix("call it \(path) for it to be that of \(tag)")
    }
}
