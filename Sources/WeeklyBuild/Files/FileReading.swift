/// The bytes of a file as they were at one moment.
struct FileContents: Sendable {
    let bytes: [UInt8]
    let stamp: FileStamp
}

/// Reading whole files and parts of them.
extension FileSystem {
    /// How often a file is read that is written to meanwhile.
    static let mostAttempts = 5

    /// The bytes of a plain file; a symlink to one is followed.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        try contents(of: path, links: .followed).bytes
    }

    /// The bytes of a plain file with its stamp. A file that is written to while it is read is read again; one that does not
    /// come to rest is an error.
    ///
    /// - Parameter read: reads the whole file.
    static func contents(
        of path: String, links: FileReader.Links,
        read: (borrowing FileReader) throws(FileError) -> [UInt8] = wholeBytes
    ) throws(FileError) -> FileContents {
        for _ in 1...mostAttempts {
            let file = try FileReader(path, links: links)
            let bytes = try read(file)
            guard bytes.count == file.stamp.size, try file.isUnchanged() else { continue }
            // Its time may stand still while more is written: then only the bytes tell.
            if file.stamp.isFresh, try read(file) != bytes { continue }
            return FileContents(bytes: bytes, stamp: file.stamp)
        }
        throw FileError(path: path, code: FileError.changing)
    }

    /// All bytes of a file, and the byte that came to it meanwhile, if any.
    static func wholeBytes(of file: borrowing FileReader) throws(FileError) -> [UInt8] {
        // One byte more than the file has, so that the end is seen.
        var bytes = try file.bytes(from: 0, count: file.stamp.size + 1)
        while bytes.count < file.stamp.size {
            let more = try file.bytes(from: bytes.count, count: file.stamp.size + 1 - bytes.count)
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// At most `count` bytes of a plain file from an offset on: fewer only at its end. A symlink at the end of the path is refused.
    package static func read(_ path: String, from offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try FileReader(path, links: .refused).bytes(from: offset, count: count)
    }
}
