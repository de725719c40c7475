#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// What a path leads to, symlinks on the way and at its end followed, as far as `stat` tells it: the same as long as nothing on
/// the way was replaced. Of a file also the same as long as it was not written to; of a folder whatever is in it.
package struct PathTarget: Hashable, Sendable {
    private let device: UInt64
    private let inode: UInt64
    private let mode: UInt32
    /// Bytes, the last write and the last change of status, in nanoseconds since 1970; 0 for folders.
    private let size: Int
    private let modified: Int
    private let changed: Int

    /// Nil where nothing is, or nothing that may be looked at.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        mode = UInt32(status.st_mode)
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        size = isFolder ? 0 : Int(status.st_size)
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        self.modified = isFolder ? 0 : modified.nanoseconds
        self.changed = isFolder ? 0 : changed.nanoseconds
    }
}

/// What a symlink leads to.
package struct LinkTarget: Hashable, Sendable {
    private let target: PathTarget?
    /// By way of other links it may be elsewhere now, though it is the same file.
    private let path: String?

    /// Of a link that leads nowhere, too.
    package init(_ link: String) {
        target = PathTarget(link)
        path = FileSystem.realPath(link)
    }
}
