#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
    internal import WeeklyText
#endif

/// Reads and writes files by POSIX calls. Everything that touches the disk goes through here.
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

    /// What is at a path itself.
    enum Entry: Hashable {
        case file
        case folder(FileIdentity)
        /// A symlink, wherever it leads.
        case link
        /// A pipe, a socket or a device.
        case other
    }

    /// What is at a path, a symlink at its end not followed; nil where nothing is.
    static func entry(at path: String) throws(FileError) -> Entry? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            let error = FileError.last(path)
            if error.isMissing { return nil }
            throw error
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFLNK: return .link
        case S_IFDIR: return .folder(FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)))
        default: return .other
        }
    }

    /// Whether anything is at a path, be it a link that leads nowhere.
    static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
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
        guard let folder = opendir(path) else { throw FileError.last(path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sortedByBytes()
    }

    /// Writes a new file, or over what is there.
    static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError.last(path) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Darwin)
                    Darwin.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                #else
                    Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                #endif
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError.last(path)
            }
            written += count
        }
    }

    /// Moves a file over what is at the destination, in one step; both must be on one disk.
    static func rename(_ source: String, to destination: String) throws(FileError) {
        #if canImport(Darwin)
            let result = Darwin.rename(source, destination)
        #else
            let result = Glibc.rename(source, destination)
        #endif
        guard result == 0 else { throw FileError.last(destination) }
    }

    /// Makes a folder and those above it that are missing.
    static func makeFolder(_ path: String) throws(FileError) {
        if mkdir(path, 0o777) == 0 { return }
        let error = FileError.last(path)
        if error.code == EEXIST, try kind(of: path) == .folder { return }
        guard error.code == ENOENT else { throw error }
        try makeFolder(PathText.parent(of: path))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError.last(path) }
    }

    /// Removes a file or a link; one that is not there is removed already.
    static func removeFile(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw FileError.last(path) }
    }

    /// Removes a folder if it is empty; says whether it was.
    @discardableResult
    static func removeEmptyFolder(_ path: String) -> Bool {
        rmdir(path) == 0
    }

    /// Removes a folder and all below it; symlinks are removed, not followed.
    static func removeTree(_ path: String) throws(FileError) {
        for name in try names(in: path) {
            let child = PathText.join(path, name)
            var status = stat()
            guard lstat(child, &status) == 0 else { throw FileError.last(child) }
            if status.st_mode & S_IFMT == S_IFDIR { try removeTree(child) } else { try removeFile(child) }
        }
        guard rmdir(path) == 0 else { throw FileError.last(path) }
    }

    /// The path without links and dots; nil where nothing is there.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

/// What is the same for all paths of a file.
struct FileIdentity: Hashable {
    let device: UInt64
    let inode: UInt64
}

/// What changes when a file is written or replaced by another.
package struct FileStamp: Hashable, Sendable {
    /// The file's number on its disk.
    package let inode: UInt64
    /// Bytes.
    package let size: Int
    /// Nanoseconds since 1970.
    package let modified: Int

    /// A stamp of these parts.
    package init(inode: UInt64, size: Int, modified: Int) {
        self.inode = inode
        self.size = size
        self.modified = modified
    }

    init(_ status: stat) {
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        self.init(
            inode: UInt64(status.st_ino), size: Int(status.st_size),
            modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec))
    }
}
