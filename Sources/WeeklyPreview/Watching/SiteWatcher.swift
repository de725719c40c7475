internal import Synchronization
package import WeeklyBuild
package import WeeklyDiagnostics

/// Watches in the best way that the system has: by its file events, with polling to fall back on.
package enum SiteWatcher {
    /// Watches on the calling thread until it is stopped. Where the system's way fails, at the start or later, it says so
    /// and goes on by polling.
    package static func run(
        _ watchers: [any FolderWatcher], until stop: StopSignal, ready: @Sendable () -> Void,
        notice: @Sendable (Message) -> Void, deliver: @Sendable (FolderChanges) -> Void
    ) {
        for (index, watcher) in watchers.enumerated() {
            let isFirst = index == 0
            do {
                return try watcher.run(until: stop) {
                    // What happened while nobody watched is anybody's guess.
                    if isFirst { ready() } else { deliver(FolderChanges(isIncomplete: true)) }
                    if !isFirst { ready() }
                } deliver: {
                    deliver($0)
                }
            } catch {
                notice("\(error.message); looking for changes four times a second instead")
            }
        }
    }

    /// The system's way first, then polling.
    package static func watchers(of root: String) -> [any FolderWatcher] {
        #if os(Linux)
            [InotifyWatcher(root: root), PollingWatcher(root: root)]
        #else
            [PollingWatcher(root: root)]
        #endif
    }
}
