package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
package import WeeklySite

/// Reads a site's folder and makes its table of routes.
package enum SiteLoader {
    /// What to read, and what of it to publish.
    package struct Options: Sendable {
        /// The site's folder.
        package var root: String
        /// Replaces the configuration's `base_url`.
        package var address: SiteAddress?
        /// Which issues are published.
        package var publication: Publication
        /// How many threads read, at least 1.
        package var jobs: Int

        /// - Parameter jobs: how many threads read, at least 1.
        package init(root: String, address: SiteAddress? = nil, publication: Publication, jobs: Int) {
            self.root = root
            self.address = address
            self.publication = publication
            self.jobs = jobs
        }
    }

    /// A site, and what is wrong with it.
    package struct Loaded: Sendable {
        /// Nil where the configuration is missing or wrong.
        package let site: Site?
        /// How many issues are published.
        package let issueCount: Int
        /// Drafts and issues dated after now, in the order of their paths.
        package let heldBack: [Publication.HeldBack]
        /// Sorted.
        package let diagnostics: [Diagnostic]
    }

    /// Reads everything; makes no file's bytes yet.
    package static func load(_ options: Options) -> Loaded {
        SiteParts.read(options).assemble(options)
    }
}
