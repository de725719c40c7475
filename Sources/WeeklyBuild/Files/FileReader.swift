#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A plain file that is open for reading: what is read is one file's, whatever happens to its path meanwhile.
struct FileReader: ~Copyable {
    /// Whether a symlink at the end of a path is followed.
    enum Links {
        case followed, refused
    }

    private let descriptor: Int32
    private let path: String
    /// What tells the file from what it becomes when it is written to.
    let stamp: FileStamp
    /// What the file was when it was opened.
    let entry: FileEntry

    /// Opens a file. Anything else is refused unread: a pipe would be waited for without end.
    init(_ path: String, links: Links) throws(FileError) {
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == .refused ? O_NOFOLLOW : 0)
        let descriptor = open(path, flags)
        guard descriptor >= 0 else { throw Self.openError(path) }
        try self.init(adopting: descriptor, path)
    }

    /// Takes a descriptor over, to close it. What is no plain file is an error, and closed at once.
    init(adopting descriptor: Int32, _ path: String) throws(FileError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw FileError(path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        self.descriptor = descriptor
        self.path = path
        stamp = FileStamp(status)
        entry = FileEntry(status)
    }

    deinit {
        close(descriptor)
    }

    /// A link that leads nowhere is missing what it leads to, and no circle.
    private static func openError(_ path: String) -> FileError {
        let error = FileError.last(path)
        return error.code == ELOOP && FileSystem.realPath(path) == nil ? FileError(path: path, code: ENOENT) : error
    }

    /// Whether it is as it was when it was opened.
    func isUnchanged() throws(FileError) -> Bool {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError.last(path) }
        return FileStamp(status) == stamp
    }

    /// Of what is read at once of a file that may be large.
    static let pieceBytes = 1 << 16

    /// All bytes of the file from its start on, in pieces.
    borrowing func forEachPiece(_ body: ([UInt8]) throws(FileError) -> Void) throws(FileError) {
        var offset = 0
        while true {
            let piece = try bytes(from: offset, count: Self.pieceBytes)
            if piece.isEmpty { return }
            try body(piece)
            offset += piece.count
        }
    }

    /// At most `count` bytes from an offset on; fewer where a call reads fewer, none at the end.
    borrowing func bytes(from offset: Int, count: Int) throws(FileError) -> [UInt8] {
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            repeat { got = pread(descriptor, buffer.baseAddress, count, off_t(offset)) } while got < 0 && errno == EINTR
            initialized = max(got, 0)
        }
        guard got >= 0 else { throw FileError.last(path) }
        return bytes
    }
}
