/// The bytes of a file as they were at one moment.
struct FileContents: Sendable {
    let bytes: [UInt8]
    let stamp: FileStamp
}

/// Reading whole files and parts of them.
extension FileSystem {
    /// How often a file is read that is written to meanwhile.
    private static let mostAttempts = 5

    /// The bytes of a plain file; a symlink to one is followed.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        try contents(of: path, links: .followed).bytes
    }

    /// The bytes of a plain file with its stamp. A file that is written to while it is read is read again; one that does not
    /// come to rest is an error.
    static func contents(of path: String, links: FileReader.Links) throws(FileError) -> FileContents {
        for _ in 1...mostAttempts {
            let file = try FileReader(path, links: links)
            if let bytes = try wholeBytes(of: file) { return FileContents(bytes: bytes, stamp: file.stamp) }
        }
        throw FileError(path: path, code: FileError.changing)
    }

    /// Nil where the file is written to meanwhile.
    private static func wholeBytes(of file: borrowing FileReader) throws(FileError) -> [UInt8]? {
        // One byte more than the file has, so that the end is seen.
        var bytes = try file.next(file.stamp.size + 1)
        while bytes.count < file.stamp.size {
            let more = try file.next(file.stamp.size + 1 - bytes.count)
            if more.isEmpty { break }
            bytes += more
        }
        guard bytes.count == file.stamp.size, try file.isUnchanged() else { return nil }
        return bytes
    }

    /// At most `count` bytes of a plain file from an offset on: fewer only at its end. A symlink at the end of the path is refused.
    package static func read(_ path: String, from offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try FileReader(path, links: .refused).bytes(from: offset, count: count)
    }
}
