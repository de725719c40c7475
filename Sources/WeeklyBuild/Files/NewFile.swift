internal import WeeklyText

/// Makes a file of the source where none is.
enum NewFile {
    /// Makes a file, and the folders above it. Where something has its name already, a symlink too, that is an error (`exists`).
    static func make(_ text: String, at path: String) throws(FileError) {
        let parent = PathText.parent(of: path)
        _ = try FileSystem.makeFolders(parent)
        try OpenFolder.open(parent).write(Array(text.utf8), as: PathText.name(of: path), isSynced: true)
    }
}
