#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif
internal import WeeklyText

/// Reads files by POSIX calls; `OpenFolder` writes them. Everything that touches the disk goes through these two.
///
/// Foundation's `Data.write` syncs each file to the disk, which makes a site of thousands of pages three times slower to write.
package enum FileSystem {
    /// What is at a path, symlinks followed.
    package enum Kind: Sendable {
        /// A plain file.
        case file
        case folder
        /// A pipe, a socket or a device.
        case other
    }

    /// What is at a path, symlinks followed; nil where nothing is.
    package static func kind(of path: String) throws(FileError) -> Kind? {
        guard let status = try status(of: path) else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// What is at a path, a symlink at its end not followed; nil where nothing is.
    package static func entry(at path: String) throws(FileError) -> FileEntry? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            let error = FileError.last(path)
            if error.isMissing { return nil }
            throw error
        }
        return FileEntry(status)
    }

    /// Whether what was just made has its content already: it is no plain file, or a hard link to one. Others are written to yet,
    /// and closed. False where nothing is; symlinks are not followed.
    package static func hasContent(_ path: String) -> Bool {
        guard let entry = try? entry(at: path) else { return false }
        return entry.kind != .file || entry.names > 1
    }

    /// Tells files apart that have several paths: device and inode.
    static func identity(of path: String) throws(FileError) -> FileIdentity? {
        try status(of: path).map { FileIdentity(device: UInt64($0.st_dev), inode: UInt64($0.st_ino)) }
    }

    /// Bytes of a file; nil where no plain file is.
    static func size(of path: String) throws(FileError) -> Int? {
        guard let status = try status(of: path), status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// What tells a file from what it was before; nil where no plain file is.
    package static func stamp(of path: String) throws(FileError) -> FileStamp? {
        guard let status = try status(of: path), status.st_mode & S_IFMT == S_IFREG else { return nil }
        return FileStamp(status)
    }

    /// What tells a symlink from what it was before; nil where none is.
    static func stamp(ofLink path: String) throws(FileError) -> FileStamp? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return nil }
        return FileStamp(status)
    }

    private static func status(of path: String) throws(FileError) -> stat? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let error = FileError.last(path)
            if error.isMissing { return nil }
            throw error
        }
        return status
    }

    /// The names in a folder, sorted, without `.` and `..`.
    package static func names(in path: String) throws(FileError) -> [String] {
        try children(in: path).map(\.name)
    }

    /// The same, with whether the disk tells of what has a name that it is a plain file; where it does not, that is not known.
    static func children(in path: String) throws(FileError) -> [(name: String, isFile: Bool)] {
        guard let folder = opendir(path) else { throw FileError.last(path) }
        defer { closedir(folder) }
        var children: [(name: String, isFile: Bool)] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { children.append((name, Int(entry.pointee.d_type) == Int(DT_REG))) }
        }
        return children.sorted(byBytesOf: \.name)
    }

    /// Makes a folder and those above it that are missing, each with a mode, that of a site's folder by default, whatever the umask.
    ///
    /// - Returns: the paths of those that were made, the outermost first.
    static func makeFolders(_ path: String, mode: UInt32 = FileMode.folder) throws(FileError) -> [String] {
        if try kind(of: path) == .folder { return [] }
        let parent = PathText.parent(of: path)
        let made = parent.hasBytes(of: path) ? [] : try makeFolders(parent, mode: mode)
        guard mkdir(path, mode_t(FileMode.ownFolder)) == 0 else {
            let error = FileError.last(path)
            // Another build may have been quicker.
            if error.code == EEXIST, try kind(of: path) == .folder { return made }
            throw error
        }
        guard chmod(path, mode_t(mode)) == 0 else { throw FileError.last(path) }
        return made + [path]
    }

    /// Removes a folder if it is empty; says whether it was.
    @discardableResult
    static func removeEmptyFolder(_ path: String) -> Bool {
        rmdir(path) == 0
    }

    /// The path without links and dots; nil where nothing is there, and where it is not UTF-8.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }
}

/// What is the same for all paths of a file.
package struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
}
