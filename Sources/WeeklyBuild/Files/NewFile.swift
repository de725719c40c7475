internal import WeeklyText

/// Makes a file of the source where none is.
enum NewFile {
    /// Makes a file, and the folders above it. Where something has its name already, a symlink too, that is an error (`exists`).
    static func make(_ text: String, at path: String) throws(FileError) {
        try make(Array(text.utf8), at: path)
    }

    /// The same with a file of these bytes.
    static func make(_ bytes: [UInt8], at path: String) throws(FileError) {
        let parent = PathText.parent(of: path)
        _ = try FileSystem.makeFolders(parent)
        try OpenFolder.open(parent).write(bytes, as: PathText.name(of: path), isSynced: true)
    }
}
