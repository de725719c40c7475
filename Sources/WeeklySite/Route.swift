internal import WeeklyModel
package import WeeklyTemplates

/// One file of the site: where it goes, where it comes from, and how its bytes are made when somebody asks.
package struct Route: Sendable {
    package enum Content: Sendable {
        case made(@Sendable () -> Result<[UInt8], TemplateFailure>)
        /// A file to copy, by its path on disk.
        case copied(from: String)
        /// Bytes that the program carries.
        case carried([UInt8])
    }

    package let path: RoutePath
    /// What it comes from, in words for a message: a file's path, or what the program makes.
    package let origin: String
    package let isPage: Bool
    package let content: Content

    package init(_ path: RoutePath, origin: String, isPage: Bool = false, content: Content) {
        self.path = path
        self.origin = origin
        self.isPage = isPage
        self.content = content
    }

    /// A file that is no page: the program's own, or one that belongs to an issue.
    init(
        document path: RoutePath, of issue: Issue? = nil,
        _ make: @escaping @Sendable () throws(TemplateFailure) -> [UInt8]
    ) {
        let origin = issue.map { "content/\($0.sourcePath)" } ?? "the program's own \(path.file)"
        self.init(path, origin: origin, content: .made { Result(catching: make) })
    }
}
