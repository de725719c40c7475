#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A lock on the folder itself (flock(2)), which needs no file: it is held as long as the folder is open, and ends with its process
/// however that ends.
extension OpenFolder {
    /// Locks the folder if nobody else has; says whether it did.
    func tryLock() throws(FileError) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK else { throw FileError.last(path) }
        return false
    }

    /// Locks the folder, and waits as long as another holds the lock.
    func lock() throws(FileError) {
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw FileError.last(path) }
        }
    }
}
