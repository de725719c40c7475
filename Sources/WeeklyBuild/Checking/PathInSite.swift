internal import WeeklyText

/// Paths as somebody gives them, as paths relative to a site's folder.
package enum PathInSite {
    /// Why a path is none of a site.
    package enum Failure: Error, Equatable {
        /// Nothing is there.
        case missing
        /// It lies outside of the site's folder.
        case outside
    }

    /// The path relative to the site's folder, empty for the folder itself. A symlink in the folder is meant itself.
    package static func relative(_ path: String, to root: String) throws(Failure) -> String {
        guard let real = FileSystem.realPath(path), let top = FileSystem.realPath(root) else { throw .missing }
        let name = PathText.name(of: path)
        let isDots = name.hasBytes(of: ".") || name.hasBytes(of: "..")
        let folder = isDots ? nil : FileSystem.realPath(PathText.parent(of: path))
        for candidate in [folder.map { PathText.join($0, name) }, real].compactMap(\.self) {
            if candidate.hasBytes(of: top) { return "" }
            if let inner = candidate.without(start: "\(top)/") { return String(inner) }
        }
        throw .outside
    }
}
