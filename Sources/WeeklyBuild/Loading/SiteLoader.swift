package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyReader
package import WeeklySite
package import WeeklyText

/// Reads a site's folder and makes its table of routes.
package enum SiteLoader {
    /// What to read, and what of it to publish.
    package struct Options: Sendable {
        /// The site's folder, which holds `sofaweekly.yml`.
        package var root: String
        /// Replaces the configuration's `base_url`.
        package var address: SiteAddress?
        /// Which issues are for readers.
        package var publication: Publication
        /// How many threads read, at least 1.
        package var jobs: Int
        /// What is read in place of what files hold, by their paths relative to the site's folder: of issues, templates and the
        /// configuration.
        package var texts: [ExactText: String] = [:]
        /// Where builds of the site keep what the next one need not do again; nil for nowhere.
        package var cache: BuildCache?

        /// Options of these parts.
        package init(root: String, address: SiteAddress? = nil, publication: Publication, jobs: Int) {
            self.root = root
            self.address = address
            self.publication = publication
            self.jobs = jobs
        }
    }

    /// A site, and what is wrong with what it was made of.
    package struct Loaded: Sendable {
        /// Nil where the configuration is missing or wrong.
        package let site: Site?
        /// How many issues are published.
        package let issueCount: Int
        /// The issues that are not, in the order of their files.
        package let heldBack: [Publication.HeldBack]
        /// The pages beside issues that are not published, in the order of their files.
        package let heldPages: [Publication.HeldBack]
        /// What is wrong.
        package private(set) var list: DiagnosticList
        /// What was read of issues, by the files' paths.
        var issues = ChunkedRow<LoadedIssue>()
        /// What was read of pages beside issues, by the files' paths.
        var pages: [LoadedPage] = []

        /// What is wrong, sorted, in one row.
        package var diagnostics: [Diagnostic] { Array(list) }

        /// The path of the issue that is dated last, held back or not; nil where there is none.
        var newestIssue: String? {
            issues.filter { $0.issue != nil }.max { $0.time < $1.time }?.file.path
        }

        /// The same with some of the diagnostics.
        func telling(_ diagnostics: [Diagnostic]) -> Loaded {
            var loaded = self
            loaded.list = DiagnosticList(and: diagnostics)
            return loaded
        }
        /// What was looked at; nil where there is no site.
        var checks: SiteChecks?
    }

    /// Reads the folder and puts the site together; problems are diagnostics, and what can be used is.
    package static func load(_ options: Options) -> Loaded {
        let (parts, keep) = SiteParts.read(options)
        return parts.assemble(options, beside: keep)
    }
}
