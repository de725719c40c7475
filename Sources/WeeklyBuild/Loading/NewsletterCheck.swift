internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// What is said of the newsletter as a whole, language by language: a translation repeats what it translates.
struct NewsletterCheck: Sendable {
    /// The issues of a language, kept so that after a save only what changed is gathered again.
    private struct Language: Sendable {
        /// Nil for all languages of a site that names none.
        let tag: ExactText?
        let given: DerivedRow<LoadedIssue, CheckedNewsletter.Entry>
        let issues: CheckedIssues

        init(_ all: ChunkedRow<LoadedIssue>, _ share: Share, after previous: Language?) {
            tag = share.tag
            given = DerivedRow(of: all, after: previous?.given) { share.has($0) ? $0.checked : nil }
            issues = CheckedIssues(given.row, after: previous?.issues)
        }
    }

    /// The main one first.
    private let languages: [Language]
    /// In no order.
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - issues: all that were read, in the order of their files.
    ///   - now: seconds since 1970-01-01T00:00:00Z.
    ///   - previous: what is taken over as far as it is the same.
    ///   - read: reads an issue's file again, by its path relative to the site's folder.
    init(
        of issues: ChunkedRow<LoadedIssue>, _ configuration: Configuration, now: Int,
        after previous: NewsletterCheck?, reading read: @escaping @Sendable (String) -> SourceFile?
    ) {
        let shares = Self.shares(of: configuration)
        let isSame = previous.map { $0.languages.map(\.tag) == shares.map(\.tag) } ?? false
        let known = isSame ? previous?.languages ?? [] : []
        let languages = shares.enumerated().map { index, share in
            Language(issues, share, after: known.isEmpty ? nil : known[index])
        }
        self.languages = languages
        diagnostics = languages.flatMap { language in
            NewsletterChecker.diagnostics(
                of: CheckedNewsletter(language.issues, configuration: configuration, now: now) { read($0.path) })
        }
    }

    /// Which issues are of a language.
    private typealias Share = (tag: ExactText?, has: (LoadedIssue) -> Bool)

    private static func shares(of configuration: Configuration) -> [Share] {
        let translations = configuration.translations
        if translations.isEmpty { return [(nil, { _ in true })] }
        return [(ExactText(configuration.language), { $0.file.language == nil })]
            + translations.map { language in
                (
                    ExactText(language.tag),
                    { $0.file.language.map { SiteLanguage.isSame($0, language.tag) } ?? false }
                )
            }
    }
}
