#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

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

    /// Whether a file has just been written to. Disks count in ticks of a few milliseconds: what is written within the tick of the
    /// last time changes no stamp, nor does the rest of a long call that began in it.
    var isFresh: Bool { abs(Self.now - modified) < Self.longestTick }

    /// The time of this machine: nanoseconds since 1970.
    static var now: Int {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.nanoseconds
    }

    /// Nanoseconds that are surely longer than a tick of a disk's clock.
    static let longestTick = 50_000_000

    init(_ status: stat) {
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        self.init(
            inode: UInt64(status.st_ino), size: Int(status.st_size),
            modified: time.nanoseconds)
    }
}

extension timespec {
    /// Since 1970, for a time of the day.
    var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }
}
