/// Lists the files below a folder.
enum FolderListing {
    /// Paths relative to the folder, sorted. Names that begin with a dot or end with `~` are editors' own and left out;
    /// symlinks are followed, but none twice on one way down. A folder that is not there has no files.
    static func files(below root: String) throws(FileError) -> [String] {
        guard try FileSystem.kind(of: root) == .folder else { return [] }
        var files: [String] = []
        try collect(root, "", [], into: &files)
        return files.sorted()
    }

    /// The same for what is at a path below the folder, or below that: paths relative to the folder, sorted.
    ///
    /// - Parameter path: of names that are nobody's own.
    static func files(at path: String, below root: String) throws(FileError) -> [String] {
        var above: Set<FileIdentity> = []
        var folder = ""
        for name in path.split(separator: "/").dropLast() {
            guard let identity = try FileSystem.identity(of: PathText.join(root, folder)) else { return [] }
            guard above.insert(identity).inserted else { return [] }
            folder = PathText.join(folder, String(name))
        }
        guard let identity = try FileSystem.identity(of: PathText.join(root, folder)) else { return [] }
        guard above.insert(identity).inserted else { return [] }
        var files: [String] = []
        switch try FileSystem.kind(of: PathText.join(root, path)) {
        case .folder: try collect(root, path, above, into: &files)
        case .file, .other: files.append(path)
        case nil: if FileSystem.isThere(PathText.join(root, path)) { files.append(path) }
        }
        return files.sorted()
    }

    private static func collect(
        _ root: String, _ relative: String, _ above: Set<FileIdentity>, into files: inout [String]
    ) throws(FileError) {
        let folder = PathText.join(root, relative)
        guard let identity = try FileSystem.identity(of: folder), !above.contains(identity) else { return }
        for name in try FileSystem.names(in: folder) where !isIgnored(name) {
            let path = relative.isEmpty ? name : "\(relative)/\(name)"
            switch try FileSystem.kind(of: PathText.join(root, path)) {
            case .folder: try collect(root, path, above.union([identity]), into: &files)
            // A link that leads nowhere is listed too: reading it says what is wrong.
            case .file, .other, nil: files.append(path)
            }
        }
    }

    /// Whether a name is an editor's own.
    static func isIgnored(_ name: some StringProtocol) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~")
    }
}
