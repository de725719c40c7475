internal import WeeklyText

/// Paths as text, with `/` between their parts. They are bytes: a slash with a combining mark behind it is a slash.
package enum PathText {
    /// The path below a folder; an empty folder and `.` stand for the folder that one is in.
    package static func join(_ folder: String, _ path: String) -> String {
        if folder.isEmpty || folder.hasBytes(of: ".") { return path.isEmpty ? "." : path }
        if path.isEmpty { return folder }
        return folder.utf8.last == .slash ? folder + path : "\(folder)/\(path)"
    }

    /// The folder that holds it; `.` for a bare name, `/` for the root.
    package static func parent(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path[...])
        guard let slash = trimmed.utf8.lastIndex(of: .slash) else { return "." }
        let parent = withoutTrailingSlashes(trimmed[..<slash])
        return parent.isEmpty ? "/" : String(parent)
    }

    /// The last part of a path, slashes after it left out; `/` for the root.
    package static func name(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path[...])
        guard trimmed.utf8.count > 1, let slash = trimmed.utf8.lastIndex(of: .slash) else { return String(trimmed) }
        return String(trimmed[trimmed.utf8.index(after: slash)...])
    }

    /// Whether a path lies below a folder, as text.
    static func isBelow(_ path: String, _ folder: String) -> Bool {
        path.begins(with: folder.utf8.last == .slash ? folder : "\(folder)/")
    }

    private static func withoutTrailingSlashes(_ path: Substring) -> Substring {
        var trimmed = path
        while trimmed.utf8.count > 1, trimmed.utf8.last == .slash {
            trimmed = trimmed[..<trimmed.utf8.index(before: trimmed.endIndex)]
        }
        return trimmed
    }
}
