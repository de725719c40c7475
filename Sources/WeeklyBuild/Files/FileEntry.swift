#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

internal import WeeklyDiagnostics

/// What stands at a name in a folder, a symlink not followed.
package struct FileEntry: Sendable {
    /// What it is, the link itself where it is one.
    package enum Kind: Sendable {
        /// A plain file.
        case file
        /// A folder.
        case folder
        /// A symlink, wherever it leads.
        case link
        /// A pipe, a socket or a device.
        case other
    }

    /// What it is.
    package let kind: Kind
    let identity: FileIdentity
    /// Bytes.
    let size: Int
    /// The twelve bits of the mode that chmod sets.
    let mode: UInt32
    /// The owner's number.
    let owner: UInt32
    /// How many names the file has.
    let names: Int
    /// When its bytes were changed last, and when anything of it was: nanoseconds since 1970.
    let modified: Int
    let changed: Int

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
        size = Int(status.st_size)
        mode = UInt32(status.st_mode & 0o7777)
        owner = UInt32(status.st_uid)
        names = Int(status.st_nlink)
        #if canImport(Darwin)
            (modified, changed) = (status.st_mtimespec.nanoseconds, status.st_ctimespec.nanoseconds)
        #else
            (modified, changed) = (status.st_mtim.nanoseconds, status.st_ctim.nanoseconds)
        #endif
    }

    /// In words of a message.
    var text: Message {
        switch kind {
        case .file: "a file"
        case .folder: "a folder"
        case .link: "a symlink"
        case .other: "a pipe, socket or device"
        }
    }
}
