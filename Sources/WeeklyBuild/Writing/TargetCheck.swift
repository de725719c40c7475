internal import WeeklyDiagnostics
internal import WeeklyText

/// Looks at every place where a build is about to write or remove, before it does.
struct TargetCheck {
    private(set) var problems: [Diagnostic] = []
    private(set) var obstacles = Obstacles()
    /// Folders that are to be made, the outer before the inner.
    private(set) var missingFolders: [String] = []
    private(set) var foldersOfOtherMode: [String] = []

    private let output: OpenFolder
    private let stale: Set<ExactText>
    private var cursor: FolderCursor
    /// Obstacles, and folders that were found to be writable or not, each looked at once.
    private var known: Set<ExactText> = []
    /// Those of the missing folders that nothing stands in the way of.
    private var free: Set<ExactText> = []

    init(_ output: OpenFolder, stale: [String]) {
        self.output = output
        self.stale = Set(texts: stale)
        cursor = FolderCursor(output)
    }

    /// Folders that are needed; the outer before the inner.
    mutating func folders(_ paths: [String], jobs: Int) throws(FileError) {
        let entries = Parallel.mapBlocks(paths.count, jobs: jobs) { [output] numbers in
            var cursor = FolderCursor(output)
            return numbers.map { number in
                Result { () throws(FileError) in try cursor.entry(at: paths[number]) }
            }
        }
        for (path, entry) in zip(paths, entries) { try folder(path, try entry.get()) }
    }

    /// A folder that is needed, and what stands there.
    private mutating func folder(_ path: String, _ entry: FileEntry?) throws(FileError) {
        if free.contains(PathText.parent(of: path)) { return add(missing: path) }
        if let entry, entry.kind == .folder {
            if !FileMode.isFolder(entry.mode) { foldersOfOtherMode.append(path) }
            return
        }
        switch try cursor.place(of: path) {
        // It was made just now.
        case .folder: break
        case .nothing:
            add(missing: path)
            try requireWritable(PathText.parent(of: path))
        case .blocked(let obstacle, let entry):
            missingFolders.append(path)
            guard known.insert(obstacle) else { return }
            if stale.contains(obstacle) {
                obstacles.addFile(obstacle)
                try requireWritable(PathText.parent(of: obstacle))
            } else {
                report("\(entry.text) stands where a folder is needed\(Self.remark(entry))", obstacle)
            }
        }
    }

    private mutating func add(missing path: String) {
        missingFolders.append(path)
        free.insert(path)
    }

    /// A file that is to be moved to a path.
    mutating func target(_ path: String) throws(FileError) {
        let parent = PathText.parent(of: path)
        if free.contains(parent) { return }
        try requireWritable(parent)
        guard case .folder(let folder) = try cursor.place(of: parent) else { return }
        guard try folder.entry(PathText.name(of: path))?.kind == .folder else { return }
        if try holdsOnlyStale(folder.folder(PathText.name(of: path)), path) {
            obstacles.addFolder(path)
        } else {
            report("a folder stands where a file is to be, and not all in it is from earlier builds", path)
        }
    }

    /// A file of an earlier build that is to go.
    mutating func removal(_ path: String) throws(FileError) {
        let parent = PathText.parent(of: path)
        guard case .folder(let folder) = try cursor.place(of: parent) else { return }
        if try folder.entry(PathText.name(of: path)) != nil { try requireWritable(parent) }
    }

    /// A folder, or what there is of those above it.
    private mutating func requireWritable(_ path: String) throws(FileError) {
        guard known.insert(path) else { return }
        switch try cursor.place(of: path) {
        case .folder(let folder):
            if !folder.isWritable { report("nothing may be written in this folder", path) }
        case .nothing: try requireWritable(PathText.parent(of: path))
        case .blocked: break
        }
    }

    private func holdsOnlyStale(_ folder: OpenFolder, _ path: String) throws(FileError) -> Bool {
        for name in try folder.names() {
            guard let text = name.text else { return false }
            let child = "\(path)/\(text)"
            if try folder.entry(name.characters)?.kind == .folder {
                guard try holdsOnlyStale(folder.folder(name.characters), child) else { return false }
            } else if !stale.contains(child) {
                return false
            }
        }
        return true
    }

    private static func remark(_ entry: FileEntry) -> Message {
        entry.kind == .link ? "; symlinks in the output folder are not followed" : ""
    }

    private mutating func report(_ problem: Message, _ path: String) {
        problems.append(
            Diagnostic(
                .outputNotWritable, "cannot write here: \(problem)", path: PathText.join(output.path, path),
                fixes: [.init("move it away, or name another folder with --output")]))
    }
}
