internal import WeeklyText

extension PathText {
    /// The absolute path without links and dots. What is not there yet is resolved as if its folders were made: `new/../a` is `a`.
    static func resolved(_ path: String) -> String {
        guard var resolved = path.utf8.first == .slash ? "/" : FileSystem.realPath(".") else { return path }
        for part in path.pathParts where !part.hasBytes(of: ".") {
            if part.hasBytes(of: "..") {
                // What is resolved has no links: the folder above is the one that the text names.
                resolved = parent(of: resolved)
            } else {
                let next = join(resolved, String(part))
                resolved = FileSystem.realPath(next) ?? next
            }
        }
        return resolved
    }
}
