import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklySite

extension Site {
    /// The site of all issues that a page maker has, without files beside them.
    static func assemble(_ pages: PageMaker) -> (Site, [Diagnostic]) {
        assemble(pages, pages.newsletter.indexedIssues.map { PublishedIssue($0) })
    }
}
