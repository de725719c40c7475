/// The modes of all that a build writes: set, whatever the umask of whoever builds, so that a web server may read it.
enum FileMode {
    static let file: UInt32 = 0o644
    static let folder: UInt32 = 0o755
    /// What nobody else may look into.
    static let ownFolder: UInt32 = 0o700
    static let ownFile: UInt32 = 0o600
    /// set-user-ID, set-group-ID and the sticky bit: on a folder they are somebody's choice, and are kept.
    static let special: UInt32 = 0o7000

    /// Whether a mode gives the permissions that a folder of the site has.
    static func isFolder(_ mode: UInt32) -> Bool { mode & ~special == folder }
}
