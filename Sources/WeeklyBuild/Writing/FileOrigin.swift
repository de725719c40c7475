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
    /// Whether the last build has told just this of the file.
    var isKnown = false

    /// What is known of the file after an outcome: one that is staged has no stamp in the output yet, one whose mode is to change will have
    /// another.
    func after(_ outcome: RouteMaking.Outcome) -> FileOrigin? {
        switch outcome {
        case .unchanged: stamp == nil ? nil : self
        case .staged: FileOrigin(key: key, content: content)
        case .otherMode, .failed, .omitted: nil
        }
    }
}

extension KeptFile.Stamp {
    init(_ entry: FileEntry) {
        self.init(
            inode: entry.identity.inode, size: entry.size, modified: entry.modified, changed: entry.changed,
            mode: entry.mode)
    }
}
