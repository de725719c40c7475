/// A folder in which new files wait until all of them are made: so a build that fails leaves the output as it was.
struct Staging: Sendable {
    private let folder: String

    /// Makes an empty staging folder beside the output folder, so that moving a file out of it is one step. Where that is
    /// another disk, or may not be written to, it is made within the output folder.
    static func make(for output: String) throws(FileError) -> Staging {
        let parent = PathText.parent(of: output)
        let beside = PathText.join(parent, ".\(PathText.name(of: output)).sofaweekly-staging")
        if try isOnOneDisk(output, parent), let staging = try? make(at: beside) { return staging }
        return try make(at: PathText.join(output, ".sofaweekly-staging"))
    }

    /// The place of the file with a number.
    func path(_ number: Int) -> String {
        PathText.join(folder, String(number))
    }

    func remove() throws(FileError) {
        try FileSystem.removeTree(folder)
    }

    private static func make(at folder: String) throws(FileError) -> Staging {
        // What a build that was killed has left.
        if try FileSystem.kind(of: folder) == .folder { try FileSystem.removeTree(folder) }
        try FileSystem.makeFolder(folder)
        return Staging(folder: folder)
    }

    private static func isOnOneDisk(_ output: String, _ parent: String) throws(FileError) -> Bool {
        guard let output = try FileSystem.identity(of: output) else { return true }
        return try FileSystem.identity(of: parent)?.device == output.device
    }
}
