internal import WeeklyText

/// Paths as text, with `/` between their parts.
package enum PathText {
    /// The path below a folder; an empty folder and `.` stand for the folder that one is in.
    package static func join(_ folder: String, _ path: String) -> String {
        if folder.isEmpty || folder == "." { return path.isEmpty ? "." : path }
        if path.isEmpty { return folder }
        return folder.ends(with: "/") ? folder + path : "\(folder)/\(path)"
    }

    /// The folder that holds it; `.` for a bare name, `/` for the root.
    package static func parent(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path)
        guard let slash = trimmed.utf8.lastIndex(of: .slash) else { return "." }
        let parent = withoutTrailingSlashes(trimmed[..<slash])
        return parent.isEmpty ? "/" : String(parent)
    }

    /// The last part of a path, slashes after it left out; `/` for the root.
    package static func name(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path)
        return trimmed.utf8.lastIndex(of: .slash).map { String(trimmed[trimmed.utf8.index(after: $0)...]) }
            ?? String(trimmed)
    }

    private static func withoutTrailingSlashes(_ path: some StringProtocol) -> Substring {
        var trimmed = Substring(path)
        while trimmed.utf8.count > 1, let shorter = trimmed.without(end: "/") { trimmed = shorter }
        return trimmed
    }
}
