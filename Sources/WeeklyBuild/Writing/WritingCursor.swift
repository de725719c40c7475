/// Goes through the folders of the output, and through those that wait to be moved there (`Staging.newFolders`).
struct WritingCursor {
    var output: FolderCursor
    /// As of `KeptFiles`.
    var keptPlace = 0
    private var newFolders: FolderCursor?
    private let staging: Staging

    init(_ output: OpenFolder, _ staging: Staging) {
        self.output = FolderCursor(output)
        self.staging = staging
        newFolders = staging.newFolders.map(FolderCursor.init)
    }

    /// Where a file waits that an outcome is of; nil where none does.
    ///
    /// - Parameters:
    ///   - number: tells the file from the others that wait.
    ///   - path: where it is to go.
    mutating func place(
        of outcome: RouteMaking.Outcome, _ number: Int, at path: String
    ) throws(FileError) -> Staging.Place? {
        switch outcome {
        case .staged(_, below: nil): return Staging.Place(folder: staging.folder, name: Staging.name(number))
        case .staged:
            let folder = try newFolders?.makeFolder(PathText.parent(of: path))
            return folder.map { Staging.Place(folder: $0, name: PathText.name(of: path)) }
        default: return nil
        }
    }
}
