#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

internal import Synchronization

/// A new file to which several threads add bytes, each behind what all have added before.
final class GrowingFile: Sendable {
    private let descriptor: Int32
    private let path: String
    private let end = Atomic(0)

    /// Takes over a descriptor of an empty file, to close it.
    init(adopting descriptor: Int32, _ path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// How many bytes were added.
    var size: Int { end.load(ordering: .relaxed) }

    /// Gives back what it takes of the disk. Nothing is to be added after that.
    func empty() { _ = ftruncate(descriptor, 0) }

    /// Adds bytes.
    ///
    /// - Returns: where they lie.
    func add(_ bytes: [UInt8]) throws(FileError) -> Int {
        let start = end.wrappingAdd(bytes.count, ordering: .relaxed).oldValue
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written,
                    off_t(start + written))
            }
            if count < 0, errno != EINTR { throw FileError.last(path) }
            written += max(count, 0)
        }
        return start
    }
}
