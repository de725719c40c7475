package import WeeklyBuild
internal import WeeklyText

/// Watches a site's folder and reports what changed in it, debounced.
package protocol FolderWatcher: Sendable {
    /// Watches on the calling thread until `stop` is given, and returns then.
    ///
    /// Every call of `deliver` is about changes that are over as far as can be seen: a file that an editor replaces is not
    /// told of while it is away.
    ///
    /// - Parameter ready: called once nothing that changes from now on is missed.
    func run(
        until stop: StopSignal, ready: @Sendable () -> Void, deliver: @Sendable (FolderChanges) -> Void
    ) throws(WatchFailure)
}

/// Why a folder cannot be watched in the way that was tried.
package struct WatchFailure: Error, Hashable {
    /// For people.
    package let message: String

    /// - Parameter message: for people.
    package init(message: String) {
        self.message = message
    }
}

/// The parts of a site's folder that make the site.
enum WatchedParts {
    static let folders = ["content", "templates", "static"]
    /// The folders and the configuration.
    static let all = folders + [SiteFolder.configurationName]

    /// Whether a change at a path, relative to the site's folder, can change the site.
    static func contain(_ path: String) -> Bool {
        let first = path.utf8.prefix { $0 != .slash }
        let isPart = path == SiteFolder.configurationName || folders.contains { first.elementsEqual($0.utf8) }
        return isPart && !FolderChanges.isIgnored(path)
    }
}
