/// A plain file that is held open and read by several, on any thread.
final class OpenFile: Sendable {
    private let reader: FileReader

    /// Opens a file, symlinks followed.
    init(_ path: String) throws(FileError) {
        reader = try FileReader(path, links: .followed)
    }

    /// Bytes that it had when it was opened.
    var size: Int { reader.entry.size }

    /// The bytes of a range; nil where the file has not all of them, or they cannot be read.
    func bytes(in range: Range<Int>) -> [UInt8]? {
        guard range.lowerBound >= 0, range.upperBound <= size else { return nil }
        var bytes: [UInt8] = []
        while bytes.count < range.count {
            let start = range.lowerBound + bytes.count
            guard let piece = try? reader.bytes(from: start, count: range.upperBound - start), !piece.isEmpty else {
                return nil
            }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
        }
        return bytes
    }
}
