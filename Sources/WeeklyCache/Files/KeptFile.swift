package import WeeklyText

/// A file of the output as a build left it.
package struct KeptFile: Hashable, Sendable {
    /// What changes when a file is written to, replaced, or given another mode.
    package struct Stamp: Hashable, Sendable {
        package let inode: UInt64
        /// Bytes.
        package let size: Int
        /// When its bytes were changed last, and when anything of it was: nanoseconds since 1970.
        package let modified: Int
        package let changed: Int
        /// The twelve bits that chmod sets.
        package let mode: UInt32

        package init(inode: UInt64, size: Int, modified: Int, changed: Int, mode: UInt32) {
            self.inode = inode
            self.size = size
            self.modified = modified
            self.changed = changed
            self.mode = mode
        }
    }

    /// Relative to the output folder.
    package let path: String
    /// Stands for what its bytes were made from (`Route.key`).
    package let key: StableHash
    /// Stands for its bytes.
    package let content: StableHash
    package let stamp: Stamp

    package init(path: String, key: StableHash, content: StableHash, stamp: Stamp) {
        self.path = path
        self.key = key
        self.content = content
        self.stamp = stamp
    }

    /// Two are one where their paths are the same bytes, and all else is the same.
    package static func == (left: KeptFile, right: KeptFile) -> Bool {
        left.path.hasBytes(of: right.path) && left.key == right.key && left.content == right.content
            && left.stamp == right.stamp
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
