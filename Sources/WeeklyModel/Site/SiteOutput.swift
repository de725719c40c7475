package import WeeklyDiagnostics

/// What a build may make of a newsletter. The raw values are the names in `outputs:` of the configuration.
package enum SiteOutput: String, Sendable, Hashable, CaseIterable {
    /// Issues, the home page and its further pages, pages beside issues, and what hosts and search engines look for: always made.
    case pages
    /// Pages that gather items and issues: lists of kinds, projects, schedule, tags, archive.
    case lists
    case search
    /// Issues and items as data.
    case json
    case calendars
    case feeds
}

/// A key of the configuration that says something of what the site does not make.
package struct IdleSetting: Sendable, Hashable {
    /// As it is written from the file's root: `kinds.jobs.feed`.
    package let key: String
    /// What is not made.
    package let output: SiteOutput
    /// Where the key's value is written.
    package let range: SourceRange

    package init(_ key: String, of output: SiteOutput, at range: SourceRange) {
        self.key = key
        self.output = output
        self.range = range
    }
}

extension Configuration {
    /// Whether the site has what belongs to an output.
    package func makes(_ output: SiteOutput) -> Bool { outputs.contains(output) }
}

extension BuiltInPage {
    /// What it belongs to.
    package var output: SiteOutput {
        switch self {
        case .home: .pages
        case .archive, .schedule, .projects: .lists
        case .search: .search
        }
    }
}
