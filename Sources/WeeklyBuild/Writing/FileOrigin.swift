internal import WeeklyCache
internal import WeeklyText

/// What a file of the output was made from, and what it holds.
struct FileOrigin: Sendable {
    /// As of `Route.key`.
    let key: StableHash
    /// Stands for its bytes.
    let content: StableHash
    /// As it was found; nil for a file that this build makes.
    var stamp: KeptFile.Stamp?

    static func content(of bytes: [UInt8]) -> StableHash {
        var hash = StableHash()
        hash.add(bytes)
        return hash
    }
}

extension KeptFile.Stamp {
    init(_ entry: FileEntry) {
        self.init(
            inode: entry.identity.inode, size: entry.size, modified: entry.modified, changed: entry.changed,
            mode: entry.mode)
    }
}
