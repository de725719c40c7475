internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What is said of the newsletter as a whole, language by language: a translation repeats what it translates.
struct NewsletterCheck: Sendable {
    /// The issues of each language, the main one first, kept so that after a save only what changed is gathered again.
    private let languages: [CheckedIssues]
    /// In no order.
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - issues: all that were read, in the order of their files.
    ///   - now: seconds since 1970-01-01T00:00:00Z.
    ///   - previous: what is taken over as far as it is the same.
    ///   - read: reads an issue's file again, by its path relative to the site's folder.
    init(
        of issues: [LoadedIssue], _ configuration: Configuration, now: Int, after previous: NewsletterCheck?,
        reading read: @escaping @Sendable (String) -> SourceFile?
    ) {
        let known = previous?.languages ?? []
        let languages = Self.byLanguage(issues, configuration).enumerated().map { index, issues in
            CheckedIssues(issues.compactMap(\.checked), after: known.indices.contains(index) ? known[index] : nil)
        }
        self.languages = languages
        diagnostics = languages.flatMap { issues in
            NewsletterChecker.diagnostics(
                of: CheckedNewsletter(issues, configuration: configuration, now: now) { read($0.path) })
        }
    }

    private static func byLanguage(_ issues: [LoadedIssue], _ configuration: Configuration) -> [[LoadedIssue]] {
        let translations = configuration.translations
        if translations.isEmpty { return [issues] }
        let main = issues.filter { $0.file.language == nil }
        return [main]
            + translations.map { language in
                issues.filter { $0.file.language.map { SiteLanguage.isSame($0, language.tag) } ?? false }
            }
    }
}
