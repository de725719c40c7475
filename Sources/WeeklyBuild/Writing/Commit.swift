internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// Moves what waits in the staging folder to the output, file by file and new folder by new folder, and removes what the site has no more.
///
/// Whenever it is stopped, every file is whole, the manifest lists all files of both builds, and the next build brings all to an end.
struct Commit {
    let files: OutputFiles
    let plan: WritingPlan
    let output: OpenFolder
    let staging: Staging
    let previous: Manifest
    let current: Manifest
    /// How far it came.
    private(set) var done: SiteWriter.Unfinished

    private var cursor: FolderCursor
    /// The files of the site by what a disk takes them for that tells neither cases nor compositions of characters apart: Swift's
    /// strings do not tell the latter. Empty where nothing is to go.
    private let spellings: [String: String]  // bytes-ok: such a disk takes both spellings for one

    init(
        _ files: OutputFiles, _ plan: WritingPlan, _ output: OpenFolder, _ staging: Staging, previous: Manifest,
        current: Manifest
    ) {
        (self.files, self.plan, self.output, self.staging) = (files, plan, output, staging)
        (self.previous, self.current) = (previous, current)
        done = SiteWriter.Unfinished(moves: plan.movedFiles, removals: previous.without(current).count)
        cursor = FolderCursor(output)
        let written = done.removals > 0 ? current.files.map(\.text) : []
        spellings = Dictionary(written.map { ($0.lowercased(), $0) }) { first, _ in first }
    }

    mutating func run() throws(FileError) {
        let hadOtherModes = try ManifestFile(output, staging).hasOtherMode
        try makeFolders()
        try ManifestFile(output, staging).write(previous.union(current), isSynced: true)
        try clearObstacles()
        for move in plan.moves { try perform(move) }
        for file in plan.removals { try remove(file) }
        try setModes(hadOtherModes)
        try ManifestFile(output, staging).write(current)
    }

    // MARK: Folders

    /// All that nothing stands in the way of.
    private mutating func makeFolders() throws(FileError) {
        var made: [String] = []
        do throws(FileError) {
            for folder in plan.missingFolders where !plan.obstacles.hold(folder) {
                _ = try cursor.makeFolder(folder) { made.append($0) }
            }
        } catch {
            for folder in made.reversed() { try? removeFolder(folder) }
            throw error
        }
    }

    private mutating func removeFolder(_ path: String) throws(FileError) {
        cursor.forget()
        guard case .folder(let parent) = try cursor.place(of: PathText.parent(of: path)) else { return }
        parent.removeEmptyFolder(PathText.name(of: path))
    }

    // MARK: Files

    private mutating func perform(_ move: WritingPlan.Move) throws(FileError) {
        switch move {
        case .file(let number):
            let file = files[number].path
            let folder = try cursor.makeFolder(PathText.parent(of: file))
            try staging.folder.move(Staging.name(number), to: folder, as: PathText.name(of: file))
        case .folder(let path, _): try moveFolder(path)
        }
        done.moved += move.files
    }

    /// On a disk that takes two spellings of a name for one, the folder may be there by now with all that is of both.
    private mutating func moveFolder(_ path: String) throws(FileError) {
        let (parent, name) = (PathText.parent(of: path), PathText.name(of: path))
        guard let newFolders = staging.newFolders else { return }
        var waiting = FolderCursor(newFolders)
        guard case .folder(let source) = try waiting.place(of: parent), try source.entry(name) != nil else { return }
        try source.move(name, to: try cursor.makeFolder(parent), as: name)
        cursor.forget()
    }

    private mutating func clearObstacles() throws(FileError) {
        for file in plan.obstacles.files.sortedTexts { try remove(file) }
        for path in plan.obstacles.folders.sortedTexts {
            cursor.forget()
            guard case .folder(let parent) = try cursor.place(of: PathText.parent(of: path)) else { continue }
            done.removed += try parent.removeTree(PathText.name(of: path))
        }
    }

    /// Removes a file of an earlier build and the folders that it leaves empty.
    private mutating func remove(_ file: String) throws(FileError) {
        guard case .folder(let folder) = try cursor.place(of: PathText.parent(of: file)) else { return }
        let name = PathText.name(of: file)
        guard let entry = try folder.entry(name), entry.kind != .folder, !isKept(file, entry) else { return }
        try folder.remove(name)
        done.removed += 1
        try removeEmptyFolders(above: file)
    }

    private mutating func removeEmptyFolders(above file: String) throws(FileError) {
        var path = PathText.parent(of: file)
        while !path.hasBytes(of: ".") {
            let parent = PathText.parent(of: path)
            guard case .folder(let folder) = try cursor.place(of: parent) else { return }
            guard folder.removeEmptyFolder(PathText.name(of: path)) else { return }
            path = parent
        }
    }

    /// Whether a file that is to go is one that was just written: some disks take names for one that differ in case, or in how
    /// characters are composed.
    private mutating func isKept(_ file: String, _ entry: FileEntry) -> Bool {
        guard let other = spellings[file.lowercased()] else { return false }
        guard case .folder(let folder)? = try? cursor.place(of: PathText.parent(of: other)) else { return false }
        return (try? folder.entry(PathText.name(of: other)))?.identity == entry.identity
    }

    // MARK: Modes

    /// - Parameter isOfOtherUmask: whether the folder was made by a build that left modes to the umask.
    private mutating func setModes(_ isOfOtherUmask: Bool) throws(FileError) {
        for number in plan.modes {
            let file = files[number].path
            guard case .folder(let folder) = try cursor.place(of: PathText.parent(of: file)) else { continue }
            try folder.setMode(FileMode.file, of: PathText.name(of: file))
        }
        for path in plan.foldersOfOtherMode + (isOfOtherUmask ? ["."] : []) {
            guard case .folder(let folder) = try cursor.place(of: path) else { continue }
            try folder.setSiteMode()
        }
    }
}
