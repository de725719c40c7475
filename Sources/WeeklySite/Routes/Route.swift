package import WeeklyModel
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
}
