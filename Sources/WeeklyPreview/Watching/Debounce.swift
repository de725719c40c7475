internal import WeeklyBuild
internal import WeeklyText

/// Debounces changes: those that come close together are one for the editor, such as a save by way of a temporary file, or a
/// checkout of a branch.
///
/// It holds no clock: who reads events says how much time has passed.
struct Debounce {
    /// What has become of a file, as far as one event says.
    enum Event {
        /// It has its content.
        case written
        /// It was created, and what it will hold is still to come.
        case begun
        /// It was deleted or moved away. Many editors move a file away before they write it anew.
        case away
    }

    /// What has changed since the first event.
    private(set) var changes = FolderChanges()
    private var away: Set<ExactText> = []
    private var begun: Set<ExactText> = []

    /// How long to wait for more, in milliseconds. Half of what a save may cost would be too much already.
    static let settling = 3
    /// How long a file may be away before it counts as deleted, in milliseconds. Who writes it anew begins at once; if not,
    /// the page is gone for a moment.
    static let absence = 8
    /// How long a file that was away may take to be written, in milliseconds: vim calls fsync first.
    static let grace = 120
    /// How long changes wait for more at most, in milliseconds.
    static let longest = 400

    var isEmpty: Bool { changes.isEmpty }

    /// How long to wait for more events when so much time has passed since the first one; all in milliseconds. Nil where the
    /// wait is over.
    func delay(after elapsed: Int) -> Int? {
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
            if away.contains(path) {
                away.remove(path)
                begun.insert(path)
            }
            return
        }
        changes.paths.insert(path)
    }

    /// The system dropped events: anything may have changed.
    mutating func addUnknown() {
        changes.isIncomplete = true
    }
}
