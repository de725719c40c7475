package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
package import WeeklySite

/// Reads a site's folder and makes its table of routes.
package enum SiteLoader {
    package struct Options: Sendable {
        package var root: String
        /// Replaces the configuration's `base_url`.
        package var address: SiteAddress?
        package var publication: Publication
        /// How many threads read, at least 1.
        package var jobs: Int

        package init(root: String, address: SiteAddress? = nil, publication: Publication, jobs: Int) {
            self.root = root
            self.address = address
            self.publication = publication
            self.jobs = jobs
        }
    }

    package struct Loaded: Sendable {
        /// Nil where the configuration is missing or wrong.
        package let site: Site?
        package let issueCount: Int
        package let heldBack: [Publication.HeldBack]
        /// Sorted.
        package let diagnostics: [Diagnostic]
    }

    package static func load(_ options: Options) -> Loaded {
        SiteParts.read(options).assemble(options)
    }
}
