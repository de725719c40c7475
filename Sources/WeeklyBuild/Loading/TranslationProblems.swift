internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// What is wrong with the names of translations.
extension SiteFolder {
    /// In no order.
    var translationProblems: [Diagnostic] { repeatedTranslations + unnamedLanguages }

    private var rules: ArchiveRules {
        var rules = ArchiveRules()
        (rules.patterns, rules.languages) = (patterns, languages)
        return rules
    }

    /// The paths of all issues and pages, in their order.
    private var texts: [String] { issues.map(\.path) + pages.map(\.path) }

    // MARK: One translation twice

    private var repeatedTranslations: [Diagnostic] {
        guard let main = languages.first else { return [] }
        return repeated.map { path, other, language in
            Diagnostic(
                .duplicateTranslation,
                "this and \(other) are both the text of \(language.stem) in \(language.tag ?? main)", path: path,
                fixes: [.init("remove one of the two, or rename it")])
        }
    }

    /// Files that are the same translation of one text as another one, with that.
    private var repeated: [(path: String, other: String, language: FileLanguage)] {
        if languages.isEmpty { return [] }
        let rules = rules
        var first: [ExactText: String] = [:]
        return texts.compactMap { path in
            let language = rules.language(of: path)
            let key = ExactText("\(language.tag ?? "") \(language.stem)")
            guard let other = first[key] else {
                first[key] = path
                return nil
            }
            return (path, other, language)
        }
    }

    /// Addresses that are there twice, but for those of one translation twice: that is told already, and once it is mended, there is
    /// only one address.
    func besidesRepeated(_ collisions: [Diagnostic]) -> [Diagnostic] {
        if collisions.isEmpty || languages.isEmpty { return collisions }
        let told = Set(texts: repeated.flatMap { [$0.path, $0.other] })
        return collisions.filter { collision in
            collision.id != .duplicateURL || !(collision.path.map { told.contains($0) } ?? false)
        }
    }

    // MARK: Languages that the site does not name

    /// A name that ends as a language's, beside the file that it would be a translation of.
    private var unnamedLanguages: [Diagnostic] {
        let names = texts + bundleFiles.filter { $0.ends(with: ".md") }
        let found = names.compactMap { path in Self.ending(of: path).map { (path: path, ending: $0) } }
        guard !found.isEmpty else { return [] }
        let known = Set(texts: texts)
        return found.filter { path, ending in
            known.contains(ending.plain) && !languages.contains { SiteLanguage.isSame($0, ending.tag) }
        }.map { path, ending in
            Diagnostic(
                .unnamedLanguage,
                "this looks like \(ending.plain) in \(ending.tag), but the site's languages do not name \(ending.tag)",
                path: path, fixes: [.init("add \(ending.tag) to languages: in sofaweekly.yml, or rename the file")])
        }
    }

    /// `fr` and `content/issues/first.md` of `content/issues/first.fr.md`; nil for a name that ends as no language's.
    private static func ending(of path: String) -> (tag: String, plain: String)? {
        guard let stem = IssuePattern.stem(of: path), let dot = stem.utf8.lastIndex(of: .dot) else { return nil }
        let (name, tag) = (stem[..<dot], String(stem[stem.utf8.index(after: dot)...]))
        guard !tag.utf8.contains(.slash), let last = name.utf8.last, last != .slash, LanguageName.of(tag) != nil else {
            return nil
        }
        return (tag, "\(name)\(path[stem.endIndex...])")
    }
}
