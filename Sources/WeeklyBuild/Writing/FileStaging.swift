/// Has bytes wait in the staging folder where they are other than what the output holds.
struct FileStaging: Sendable {
    let output: OpenFolder
    let staging: Staging

    /// - Parameters:
    ///   - number: tells the file from the others that wait.
    ///   - path: where it is to go.
    func stage(
        _ bytes: [UInt8], _ number: Int, at path: String, _ cursor: inout WritingCursor
    ) throws(FileError) -> RouteMaking.Outcome {
        let found = try found(at: path, &cursor) { folder, name throws(FileError) in
            try folder.entry(name, ifItHolds: bytes)
        }
        if let place = try cursor.place(of: found, number, at: path) { try staging.write(bytes, at: place) }
        return found
    }

    /// What is to be done, as the output is now.
    ///
    /// - Parameter same: the file in a folder, if it holds the right bytes already.
    func found(
        at path: String, _ cursor: inout WritingCursor,
        _ same: (OpenFolder, String) throws(FileError) -> FileEntry?
    ) throws(FileError) -> RouteMaking.Outcome {
        switch try cursor.output.place(of: PathText.parent(of: path)) {
        case .nothing(let folder): return .staged(isNew: true, below: staging.newFolders == nil ? nil : folder)
        case .blocked: return .staged(isNew: true)
        case .folder(let folder):
            let name = PathText.name(of: path)
            guard let entry = try same(folder, name) else {
                return .staged(isNew: try folder.entry(name) == nil)
            }
            if entry.mode == FileMode.file { return .unchanged }
            return Self.mayChangeMode(of: entry) ? .otherMode : .staged(isNew: false)
        }
    }

    /// A file that is somebody else's, or has a name elsewhere too, is replaced instead.
    private static func mayChangeMode(of entry: FileEntry) -> Bool {
        entry.names == 1 && ProcessNumber.mayActAs(owner: entry.owner)
    }
}
