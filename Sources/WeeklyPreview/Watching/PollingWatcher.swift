package import WeeklyBuild
internal import WeeklyText

/// Watches by polling: compares the stamps of all files again and again. Works everywhere.
package struct PollingWatcher: FolderWatcher {
    private let root: String
    /// Between two polls, in milliseconds, at least.
    private let interval: Int

    /// - Parameters:
    ///   - root: the site's folder.
    ///   - interval: between two polls, in milliseconds, at least.
    package init(root: String, interval: Int = 250) {
        self.root = root
        self.interval = interval
    }

    /// Never fails: what cannot be looked into counts as not there.
    package func run(
        until stop: StopSignal, ready: @Sendable () -> Void, deliver: @Sendable (FolderChanges) -> Void
    ) throws(WatchFailure) {
        var comparison = Comparison(SiteFiles.stamps(in: root))
        ready()
        var pause = interval
        while stop.wait(milliseconds: pause) == .timeUp {
            let start = ContinuousClock.now
            let changes = comparison.changes(to: SiteFiles.stamps(in: root))
            // Polling may take a tenth of the time, however many files there are.
            pause = max(interval, Int((ContinuousClock.now - start) / .milliseconds(1)) * 9)
            if !changes.isEmpty { deliver(changes) }
        }
    }

    /// What differs between polls.
    struct Comparison {
        private var known: [ExactText: FileStamp]
        /// Files that were not there at the last poll. Many editors move a file away before they write it anew.
        private var away: Set<ExactText> = []

        init(_ known: [ExactText: FileStamp]) {
            self.known = known
        }

        /// Every difference at once.
        static func changes(from known: [ExactText: FileStamp], to files: [ExactText: FileStamp]) -> FolderChanges {
            FolderChanges(Set(known.keys).union(files.keys).filter { known[$0] != files[$0] }.map(\.text))
        }

        /// Files that are new, that changed, or that have been away for two polls.
        mutating func changes(to files: [ExactText: FileStamp]) -> FolderChanges {
            var paths = Set(files.filter { known[$0.key] != $0.value }.keys)
            let missing = Set(known.keys.filter { files[$0] == nil })
            let gone = missing.intersection(away)
            away = missing.subtracting(gone)
            paths.formUnion(gone)
            for path in gone { known[path] = nil }
            known.merge(files) { $1 }
            return FolderChanges(paths.map(\.text))
        }
    }
}
