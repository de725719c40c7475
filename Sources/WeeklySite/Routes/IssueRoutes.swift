package import WeeklyModel
internal import WeeklyTemplates

/// An issue for readers with the files beside it. A class, though it never changes: which issues are others than before is
/// told by identity.
package final class PublishedIssue: Sendable {
    package struct File: Sendable, Hashable {
        /// Relative to the page's folder.
        let name: String
        /// The file's path for messages.
        let origin: String
        /// Its path on disk.
        let source: String

        package init(name: String, origin: String, source: String) {
            self.name = name
            self.origin = origin
            self.source = source
        }
    }

    package let entry: IndexedIssue
    package let files: [File]

    package init(_ entry: IndexedIssue, files: [File] = []) {
        self.entry = entry
        self.files = files
    }

    package var issue: Issue { entry.issue }

    /// Where the files beside it are on the site: in the folder of its page.
    package func filePaths(_ permalink: PermalinkPattern) -> [(origin: String, path: RoutePath)] {
        let page = permalink.route(of: issue)
        let folder = page.file.lastIndex(of: "/").map { String(page.file[...$0]) } ?? ""
        return files.map { ($0.origin, RoutePath(folder + $0.name)) }
    }
}

/// The routes that an issue has for itself; they follow from it and from the form of its address alone.
enum IssueRoutes {
    static func all(_ issue: PublishedIssue, _ permalink: PermalinkPattern) -> [PlannedRoute] {
        let page = permalink.route(of: issue.issue)
        let origin = "content/\(issue.issue.sourcePath)"
        let entry = issue.entry
        let pages = [
            PlannedRoute(page, origin: origin, .issue) { pages throws(TemplateFailure) in
                try pages.issuePage(of: entry)
            },
            PlannedRoute(document: IssueDocument.route(beside: page), origin: origin) { _ in
                IssueDocument.bytes(entry.issue)
            },
        ]
        return pages + redirects(entry, origin) + calendars(entry, page, origin) + files(issue, permalink)
    }

    private static func redirects(_ entry: IndexedIssue, _ origin: String) -> [PlannedRoute] {
        entry.issue.frontMatter.aliases.map { alias in
            PlannedRoute(PageMaker.route(ofAlias: alias), origin: origin, .redirect) { pages throws(TemplateFailure) in
                try pages.redirectPage(to: entry.issue, from: alias)
            }
        }
    }

    private static func calendars(_ entry: IndexedIssue, _ page: RoutePath, _ origin: String) -> [PlannedRoute] {
        entry.schedule.map(\.place).compactMap { place in
            ScheduleCalendar.route(of: entry.issue.item(at: place), beside: page).map { path in
                PlannedRoute(document: path, origin: origin) { pages in
                    ScheduleCalendar.bytes(of: entry.issue.item(at: place), in: entry.issue, pages)
                }
            }
        }
    }

    private static func files(_ issue: PublishedIssue, _ permalink: PermalinkPattern) -> [PlannedRoute] {
        zip(issue.files, issue.filePaths(permalink)).map { file, place in
            PlannedRoute(place.path, origin: file.origin, .bundle, .kept(.copied(from: file.source)))
        }
    }
}
