package import WeeklyModel

/// An issue for readers with the files beside it. A class, though it never changes: which issues are others than before is
/// told by identity.
package final class PublishedIssue: Sendable {
    /// A file in an issue's folder, which belongs to it.
    package struct File: Sendable, Hashable {
        /// Relative to the page's folder.
        let name: String
        /// Its path relative to the site's folder, for messages.
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
    /// The path of its own file relative to the site's folder, for messages.
    package let origin: String

    /// - Parameter origin: the path of its own file relative to the site's folder; nil where it lies in content/.
    package init(_ entry: IndexedIssue, files: [File] = [], origin: String? = nil) {
        self.entry = entry
        self.files = files
        self.origin = origin ?? "content/\(entry.issue.sourcePath)"
    }

    package var issue: Issue { entry.issue }

    /// Where the files beside it are on the site: in the folder of its page.
    package func filePaths(_ permalink: PermalinkPattern) -> [(origin: String, path: RoutePath)] {
        let page = permalink.route(of: issue)
        return files.map { ($0.origin, RoutePath(page.folder + $0.name)) }
    }
}

/// The routes that an issue has for itself; they follow from it, from the form of its address, from where the site stands and from the
/// formats that it has.
enum IssueRoutes {
    static func all(_ issue: PublishedIssue, in formats: [IssueFormat], _ addresses: Addresses) -> [PlannedRoute] {
        let page = addresses.route(of: issue.issue)
        let origin = Origin.file(issue.origin)
        let files = formats.flatMap { format in
            format.paths(of: issue.entry, page: page, on: addresses.root).map {
                PlannedRoute(issue.entry, in: format, at: $0, origin: origin)
            }
        }
        // Most have no files: their addresses need not be asked for.
        return issue.files.isEmpty ? files : files + besideIt(issue, addresses.permalink)
    }

    private static func besideIt(_ issue: PublishedIssue, _ permalink: PermalinkPattern) -> [PlannedRoute] {
        zip(issue.files, issue.filePaths(permalink)).map { file, place in
            PlannedRoute(place.path, .file(file.origin), .bundle, .kept(.copied(from: file.source)))
        }
    }
}
