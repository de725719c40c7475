#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A folder that is held open by a descriptor: what is done in it is done there, whatever becomes of its path meanwhile.
///
/// Names are looked up in the folder itself, and a symlink that has a name is never followed.
final class OpenFolder: Sendable {
    /// For messages.
    let path: String
    let descriptor: Int32

    private init(_ descriptor: Int32, _ path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Opens the folder at a path, symlinks followed.
    static func open(_ path: String) throws(FileError) -> OpenFolder {
        let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError.last(path) }
        return OpenFolder(descriptor, path)
    }

    /// Opens the folder of a name; what is no folder is an error, a symlink too.
    func folder(_ name: UnsafePointer<CChar>) throws(FileError) -> OpenFolder {
        let descriptor = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw error(name) }
        return OpenFolder(descriptor, path(of: name))
    }

    /// The folder that holds it.
    func parent() throws(FileError) -> OpenFolder {
        let parent = PathText.parent(of: path)
        let descriptor = openat(descriptor, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError.last(parent) }
        return OpenFolder(descriptor, parent)
    }

    // MARK: Asking

    /// What stands at a name; nil where nothing does.
    func entry(_ name: UnsafePointer<CChar>) throws(FileError) -> FileEntry? {
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileEntry(status) }
        let error = error(name)
        if error.isMissing { return nil }
        throw error
    }

    /// What the folder itself is.
    func status() throws(FileError) -> FileEntry {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError.last(path) }
        return FileEntry(status)
    }

    /// Whether files may be made, moved and removed in it.
    var isWritable: Bool { faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 }

    /// Bytes that a name in it may have, where the disk tells; those that encrypt names take fewer than others.
    var longestName: Int? {
        let most = fpathconf(descriptor, Int32(_PC_NAME_MAX))
        return most > 0 ? most : nil
    }

    /// The names in it, without `.` and `..`, in no order.
    func names() throws(FileError) -> [FileName] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw FileError.last(path) }
        guard let stream = fdopendir(copy) else {
            close(copy)
            throw FileError.last(path)
        }
        defer { closedir(stream) }
        var names: [FileName] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                FileName(characters: bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0])
            }
            if !name.isDots { names.append(name) }
        }
        return names
    }

    /// The bytes of a plain file; nil where none has the name.
    func read(_ name: UnsafePointer<CChar>) throws(FileError) -> [UInt8]? {
        guard let file = try openFile(name) else { return nil }
        var bytes: [UInt8] = []
        try file.forEachPiece { bytes += $0 }
        return bytes
    }

    /// What a plain file is, if it holds just these bytes; nil for any other, and where none can be read.
    func entry(_ name: UnsafePointer<CChar>, ifItHolds bytes: [UInt8]) throws(FileError) -> FileEntry? {
        guard let file = try openFile(name) else { return nil }
        guard file.entry.size == bytes.count else { return nil }
        var offset = 0
        while true {
            let piece = try file.bytes(from: offset, count: FileReader.pieceBytes)
            guard Self.holds(piece, bytes, at: offset) else { return nil }
            if piece.isEmpty { return offset == bytes.count ? file.entry : nil }
            offset += piece.count
        }
    }

    /// Whether a piece is what bytes have at an offset. As a whole: byte by byte it would be most of what a second build costs.
    private static func holds(_ piece: [UInt8], _ bytes: [UInt8], at offset: Int) -> Bool {
        guard piece.count <= bytes.count - offset else { return false }
        return piece.withUnsafeBytes { piece in
            bytes.withUnsafeBytes { bytes in
                guard let start = piece.baseAddress, let other = bytes.baseAddress else { return true }
                return memcmp(start, other + offset, piece.count) == 0
            }
        }
    }

    /// What a plain file is, if it holds what another one holds. Both are read in pieces.
    func entry(
        _ name: UnsafePointer<CChar>, ifItHoldsThatOf other: borrowing FileReader
    ) throws(FileError) -> FileEntry? {
        guard let file = try openFile(name) else { return nil }
        guard file.entry.size == other.entry.size else { return nil }
        var offset = 0
        while true {
            let piece = try file.bytes(from: offset, count: FileReader.pieceBytes)
            guard try piece == other.bytes(from: offset, count: FileReader.pieceBytes) else { return nil }
            if piece.isEmpty { return file.entry }
            offset += piece.count
        }
    }

    /// Nil where no plain file has the name, or it may not be read.
    private func openFile(_ name: UnsafePointer<CChar>) throws(FileError) -> FileReader? {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            let error = error(name)
            if error.isMissing || [ELOOP, EACCES, EPERM, ENXIO, EMLINK].contains(error.code) { return nil }
            throw error
        }
        return try? FileReader(adopting: file, path(of: name))
    }

    // MARK: Messages

    /// The error of the system call just made about a name.
    func error(_ name: UnsafePointer<CChar>) -> FileError {
        let code = errno
        return FileError(path: path(of: name), code: code)
    }

    func path(of name: UnsafePointer<CChar>) -> String { PathText.join(path, String(cString: name)) }
}
