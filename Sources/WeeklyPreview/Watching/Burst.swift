internal import WeeklyBuild

/// Changes that come close together and are one for the editor: a save by way of a temporary file, a checkout of a branch.
struct Burst {
    private(set) var changes = FolderChanges()
    /// Paths that are away. Many editors move a file away before they write it anew.
    private var away: Set<String> = []

    /// How long to wait for more, in milliseconds. Half of what a save may cost would be too much already.
    static let settling = 3
    /// How long a file may be away before its absence is believed, in milliseconds: vim syncs the new file to the disk first.
    static let grace = 120
    /// How long changes wait for more at most, in milliseconds.
    static let longest = 400

    var isEmpty: Bool { changes.isEmpty }

    /// How long to wait for more after a burst has lasted for a time; all in milliseconds. Nil where it is over.
    func patience(after elapsed: Int) -> Int? {
        elapsed >= Self.longest ? nil : min(away.isEmpty ? Self.settling : Self.grace, Self.longest - elapsed)
    }

    mutating func add(_ path: String, isAway: Bool) {
        changes.paths.insert(path)
        if isAway { away.insert(path) } else { away.remove(path) }
    }

    mutating func addUnknown() {
        changes.isIncomplete = true
    }
}
