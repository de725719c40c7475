internal import CBuildStamp
internal import Foundation
internal import WeeklyBuild
internal import WeeklyText

/// Tells this program from all others that read or make anything differently.
enum ProgramIdentity {
    /// Nil where it cannot be told.
    static let digest: StableHash? = digest(
        commit: String(cString: sofaweekly_commit()), executable: Bundle.main.executablePath)

    /// A release knows its commit, and is the same wherever it is unpacked. A program of changed sources (`+`), or one that was told no
    /// commit, is known by its file.
    static func digest(commit: String, executable: String?) -> StableHash? {
        var hash = KeyedHash()
        hash.add(ProgramVersion.description)
        if !commit.isEmpty, !commit.ends(with: "+") { return hash.finished }
        guard let executable, let stamp = try? FileSystem.stamp(of: executable) else { return nil }
        hash.add(stamp.size)
        hash.add(stamp.modified)
        hash.add(Int(truncatingIfNeeded: stamp.inode))
        return hash.finished
    }
}
