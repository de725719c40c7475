package import WeeklyText

/// A number that stands for all that an issue was read from beside the site's rules: its file's bytes and path, and when git saw it first.
/// Read by the same rules, issues of equal digests are equal.
package struct SourceDigest: Hashable, Sendable {
    package let hash: StableHash
    /// Whether a link in it may be the path of another file (`SourceFiles`), which leads to wherever that one's page stands. False only
    /// where that is certain.
    package let mayLinkToFiles: Bool

    /// - Parameters:
    ///   - hash: of the bytes and of all else that decides how they are read.
    ///   - mayLinkToFiles: whether a link in it may be the path of another file.
    package init(_ hash: StableHash, mayLinkToFiles: Bool) {
        self.hash = hash
        self.mayLinkToFiles = mayLinkToFiles
    }
}
