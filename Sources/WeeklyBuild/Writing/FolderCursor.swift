internal import WeeklyText

/// Goes from folder to folder below one, by descriptors, and keeps the way to the last one open: files that are asked for in the
/// order of their paths cost no more than one folder each. Symlinks are never followed.
///
/// A folder that is not there is asked for once: the cursor takes it that nobody else makes it meanwhile, for whoever writes to the
/// output holds its lock.
struct FolderCursor {
    /// What a path below the folder leads to.
    enum Place {
        case folder(OpenFolder)
        /// Nothing stands at the path; of the folders on the way, the outermost that is missing.
        case nothing(below: String)
        /// Something that is no folder stands at a path on the way, or at its end.
        case blocked(at: String, by: FileEntry)
    }

    private let root: OpenFolder
    private var way: [(name: Substring, folder: OpenFolder)] = []
    /// The path of the folder at the end of the way, where it was asked for; most files stand in the folder of the one before.
    private var last: String?
    /// The path of a folder that was found missing, and all below it with it: where a site is written for the first time, file after file
    /// goes to one.
    private var missing: String?

    init(_ root: OpenFolder) {
        self.root = root
    }

    /// The plain file at a path, and the folder that it is in; nil where none is.
    mutating func plainFile(at path: String) throws(FileError) -> (folder: OpenFolder, entry: FileEntry)? {
        guard let folder = try folder(ofFileAt: path), let entry = try folder.entry(PathText.name(of: path)),
            entry.kind == .file
        else { return nil }
        return (folder, entry)
    }

    /// The folder that a path is directly in; nil where there is none.
    private mutating func folder(ofFileAt path: String) throws(FileError) -> OpenFolder? {
        if let last, PathText.isDirectlyBelow(path, last) { return way.last?.folder ?? root }
        guard case .folder(let folder) = try place(of: PathText.parent(of: path)) else { return nil }
        return folder
    }

    /// What stands at a path, which is not opened; nil where nothing does.
    ///
    /// - Parameter path: relative to the folder; `.` is the folder itself.
    mutating func entry(at path: String) throws(FileError) -> FileEntry? {
        if path.hasBytes(of: ".") { return try root.status() }
        return try folder(ofFileAt: path)?.entry(PathText.name(of: path))
    }

    /// - Parameter path: relative to the folder; `.` is the folder itself.
    mutating func place(of path: String) throws(FileError) -> Place {
        if let last, last.hasBytes(of: path) { return .folder(way.last?.folder ?? root) }
        if let missing, isMissing(path) { return .nothing(below: missing) }
        let parts = Self.parts(of: path)
        var folder = follow(parts)
        while way.count < parts.count {
            let name = parts[way.count]
            do throws(FileError) {
                folder = try folder.folder(String(name))
            } catch {
                guard let entry = try folder.entry(String(name)) else {
                    let outermost = parts[...way.count].joined(separator: "/")
                    missing = outermost
                    return .nothing(below: outermost)
                }
                guard entry.kind != .folder else { throw error }
                return .blocked(at: parts[...way.count].joined(separator: "/"), by: entry)
            }
            way.append((name, folder))
        }
        last = path
        return .folder(folder)
    }

    /// The folder at a path; those that are missing on the way are made, also where other threads make them, and told of.
    ///
    /// - Parameter made: called with the path of each folder that was made.
    mutating func makeFolder(
        _ path: String, made: (String) -> Void = { _ in }
    ) throws(FileError) -> OpenFolder {
        if let last, last.hasBytes(of: path) { return way.last?.folder ?? root }
        let parts = Self.parts(of: path)
        var folder = follow(parts)
        missing = nil
        while way.count < parts.count {
            let name = parts[way.count]
            do throws(FileError) {
                folder = try folder.folder(String(name))
            } catch {
                guard error.isMissing else { throw error }
                let path = parts[...way.count].joined(separator: "/")
                folder = try Self.makeFolder(String(name), in: folder) { made(path) }
            }
            way.append((name, folder))
        }
        last = path
        return folder
    }

    private static func makeFolder(
        _ name: String, in folder: OpenFolder, made: () -> Void
    ) throws(FileError) -> OpenFolder {
        do throws(FileError) {
            let new = try folder.makeFolder(name)
            made()
            return new
        } catch {
            // Another thread was quicker.
            guard error.isExisting else { throw error }
            return try folder.folder(name)
        }
    }

    /// Closes what is open, so that folders can be removed and made anew.
    mutating func forget() {
        (way, last, missing) = ([], nil, nil)
    }

    /// Whether a path is that of the missing folder, or below it.
    private func isMissing(_ path: String) -> Bool {
        missing.flatMap { path.without(start: $0) }.map { $0.isEmpty || $0.utf8.first == .slash } ?? false
    }

    /// Keeps of the way what leads to the parts too.
    private mutating func follow(_ parts: [Substring]) -> OpenFolder {
        last = nil
        let common = zip(way, parts).prefix { $0.name.hasBytes(of: $1) }.count
        way.removeLast(way.count - common)
        return way.last?.folder ?? root
    }

    private static func parts(of path: String) -> [Substring] {
        path.hasBytes(of: ".") ? [] : path.pathParts
    }
}
