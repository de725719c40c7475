internal import WeeklyText

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Puts other bytes in place of those that a file of the source holds.
enum FileReplacement {
    /// What became of it.
    enum Outcome: Sendable {
        case written
        /// The file does not hold what it was expected to hold; it was left alone.
        case isOther
    }

    /// Replaces a file in one step, by a new one of the same mode that waits in its folder. A symlink stays, and the file that it
    /// leads to is replaced.
    ///
    /// - Parameter old: what the file must hold.
    static func replace(_ path: String, holding old: String, by new: String) throws(FileError) -> Outcome {
        guard let real = FileSystem.realPath(path) else { throw FileError(path: path, code: ENOENT) }
        // Whoever may write to the folder could replace a file that is meant to stay as it is.
        guard access(real, W_OK) == 0 else { throw FileError.last(path) }
        let folder = try OpenFolder.open(PathText.parent(of: real))
        let name = PathText.name(of: real)
        let waiting = ".\(name.prefix(100)).sofaweekly-\(ProcessNumber.own)"
        guard let entry = try folder.entry(name, ifItHolds: Array(old.utf8)) else { return .isOther }
        try folder.remove(waiting)
        do throws(FileError) {
            try folder.write(Array(new.utf8), as: waiting, isSynced: true)
            try folder.setMode(entry.mode, of: waiting)
            guard try folder.entry(name, ifItHolds: Array(old.utf8)) != nil else {
                try folder.remove(waiting)
                return .isOther
            }
            try folder.move(waiting, to: folder, as: name)
            return .written
        } catch {
            try? folder.remove(waiting)
            throw error
        }
    }
}
