internal import WeeklyBuild

/// Changes that come close together and are one for the editor: a save by way of a temporary file, a checkout of a branch.
struct Burst {
    /// What has become of a file, as far as one event says.
    enum Event {
        /// It has its content.
        case written
        /// It was made, and what it will hold is still to come.
        case begun
        /// It is gone. Many editors move a file away before they write it anew.
        case away
    }

    private(set) var changes = FolderChanges()
    private var away: Set<String> = []
    private var begun: Set<String> = []

    /// How long to wait for more, in milliseconds. Half of what a save may cost would be too much already.
    static let settling = 3
    /// How long a file may be away before its absence is believed, in milliseconds. Who writes it anew begins at once; if not,
    /// the page is gone for a moment.
    static let absence = 8
    /// How long a file that was away may take to be written, in milliseconds: vim syncs it to the disk first.
    static let grace = 120
    /// How long changes wait for more at most, in milliseconds.
    static let longest = 400

    var isEmpty: Bool { changes.isEmpty }

    /// How long to wait for more after a burst has lasted for a time; all in milliseconds. Nil where it is over.
    func patience(after elapsed: Int) -> Int? {
        let wanted = begun.isEmpty ? away.isEmpty ? Self.settling : Self.absence : Self.grace
        return elapsed >= Self.longest ? nil : min(wanted, Self.longest - elapsed)
    }

    /// A file that is begun is no change yet, and is waited for only where it was away: others may be open for long.
    mutating func add(_ path: String, _ event: Event) {
        switch event {
        case .written:
            away.remove(path)
            begun.remove(path)
        case .away:
            away.insert(path)
            begun.remove(path)
        case .begun:
            if away.remove(path) != nil { begun.insert(path) }
            return
        }
        changes.paths.insert(path)
    }

    mutating func addUnknown() {
        changes.isIncomplete = true
    }
}
