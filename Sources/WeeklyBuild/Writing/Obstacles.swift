internal import WeeklyText

/// What earlier builds wrote where a folder is needed now, or where a file is: it goes before the first file is moved.
struct Obstacles: Sendable {
    /// Files where folders are needed.
    private(set) var files: Set<ExactText> = []
    /// Folders where files are needed; they hold nothing but files of earlier builds.
    private(set) var folders: Set<ExactText> = []

    var isEmpty: Bool { files.isEmpty && folders.isEmpty }

    mutating func addFile(_ path: String) { files.insert(path) }

    mutating func addFolder(_ path: String) { folders.insert(path) }

    /// Whether a path is that of an obstacle, or below one.
    func hold(_ path: String) -> Bool {
        if isEmpty { return false }
        var path = path
        while !path.hasBytes(of: ".") {
            if files.contains(path) || folders.contains(path) { return true }
            path = PathText.parent(of: path)
        }
        return false
    }
}
