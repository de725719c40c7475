package import WeeklyBuild
package import WeeklyDiagnostics
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
    package let message: Message

    /// - Parameter message: for people.
    package init(message: Message) {
        self.message = message
    }
}

/// The parts of a site's folder that make the site, as its configuration says now.
struct WatchedParts: Equatable {
    let folders: [String]

    /// - Parameter root: the site's folder.
    init(of root: String) {
        folders = SiteFolder.watchedFolders(in: root)
    }

    /// The folders and the configuration. A site whose issues lie beside its configuration is watched whole.
    func all(in root: String) -> [String] {
        let names = folders.contains("") ? (try? FileSystem.names(in: root)) ?? [] : []
        let others = names.filter { !folders.contains($0) && !FolderChanges.isIgnored($0) }
        return folders.filter { !$0.isEmpty } + others + [SiteFolder.configurationName]
    }

    /// Whether a change at a path, relative to the site's folder, can change the site.
    func contain(_ path: String) -> Bool {
        let isPart =
            path.hasBytes(of: SiteFolder.configurationName)
            || folders.contains { $0.isEmpty || path.hasBytes(of: $0) || path.begins(with: "\($0)/") }
        return isPart && !FolderChanges.isIgnored(path)
    }

    /// Whether a folder of the site is below a path, which may have come only now.
    func reach(below path: String) -> Bool {
        folders.contains { $0.begins(with: "\(path)/") }
    }
}
