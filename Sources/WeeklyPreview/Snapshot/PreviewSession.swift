internal import Synchronization
package import WeeklyBuild
package import WeeklyDiagnostics
internal import WeeklySite

/// The newsletter while somebody writes it: reads what changed, swaps the snapshot, tells the browsers.
package actor PreviewSession {
    /// What happened on a change, for a terminal.
    package struct Change: Sendable {
        package let diagnostics: [Diagnostic]
        /// Whether other things are wrong than before.
        package let isNews: Bool
    }

    package typealias Tell = @Sendable (Change) -> Void

    private var source: SiteSource
    /// Seconds since 1970-01-01T00:00:00Z.
    private let clock: @Sendable () -> Int
    private let stateText: StateText
    private let root: String
    private let shown: Mutex<(snapshot: SiteSnapshot, json: String)>
    /// Grows with every change.
    private var changeCount = 0
    /// Puts the whole newsletter together while pages are served and saved.
    private var assembling: Task<Void, Never>?
    /// The files as they were just before they were read.
    nonisolated let stampsAtStart: [String: FileStamp]
    package nonisolated let audience = Audience()

    /// Reads the whole folder.
    ///
    /// - Parameters:
    ///   - options: drafts and issues of the future are always shown, whatever they say.
    ///   - clock: the time that decides what is of the future, in seconds since 1970-01-01T00:00:00Z.
    package init(_ options: SiteLoader.Options, editor: EditorLink, clock: @escaping @Sendable () -> Int) {
        var options = options
        options.publication = Publication(now: clock(), includesDrafts: true, includesFuture: true)
        self.clock = clock
        root = options.root
        stateText = StateText(editor: editor, root: FileSystem.realPath(options.root) ?? options.root)
        stampsAtStart = SiteFiles.stamps(in: options.root)
        source = SiteSource(options)
        var maker = SnapshotMaker(source: source, now: clock(), previous: nil, saved: nil, watched: [])
        let snapshot = maker.whole()
        shown = Mutex((snapshot, stateText.json(snapshot)))
    }

    /// What browsers get now.
    package nonisolated var snapshot: SiteSnapshot { shown.withLock { $0.snapshot } }

    /// Adds a browser to those who are told.
    package nonisolated func listen(_ request: EventRequest) -> AsyncStream<ServerEvent> {
        audience.join(request) {
            let (snapshot, json) = shown.withLock { $0 }
            return ShownState(json: json, versions: snapshot.version(ofPageAt:))
        }
    }

    // MARK: Changes

    /// Brings everything up to date after files changed: the pages of issues that were only edited at once, all else as
    /// soon as the newsletter has been put together again.
    package func apply(_ changes: FolderChanges, tell: @escaping Tell = { _ in }) async {
        changeCount += 1
        source.read(changes)
        let maker = maker(saved: savedIssue(among: changes))
        if let page = maker.page(of: changes) {
            publish(page, after: changes, tell)
            if assembling == nil { assembling = Task(priority: .utility) { await assemble(tell) } }
        } else {
            var maker = maker
            publish(maker.whole(), after: changes, tell)
        }
    }

    /// Waits until nothing is left to do.
    package func settle() async {
        await assembling?.value
    }

    private func maker(saved: SavedIssue? = nil) -> SnapshotMaker {
        SnapshotMaker(source: source, now: clock(), previous: snapshot, saved: saved, watched: audience.pages)
    }

    /// Puts the newsletter together, again if anything changed meanwhile.
    private func assemble(_ tell: Tell) async {
        var count: Int
        var whole: SiteSnapshot
        repeat {
            count = changeCount
            let maker = maker()
            whole = await Task.detached(priority: .utility) {
                var maker = maker
                return maker.whole()
            }.value
        } while count != changeCount
        assembling = nil
        publish(whole, after: FolderChanges(), tell)
    }

    private func publish(_ snapshot: SiteSnapshot, after changes: FolderChanges, _ tell: Tell) {
        let (previous, oldJSON) = shown.withLock { $0 }
        let isSame = snapshot.diagnostics == previous.diagnostics && snapshot.unpublished == previous.unpublished
        let json = isSame && snapshot.basePath == previous.basePath ? oldJSON : stateText.json(snapshot)
        shown.withLock { $0 = (snapshot, json) }
        audience.announce(
            snapshot.version(ofPageAt:), json: json == oldJSON ? nil : json,
            files: snapshot.files(changedBy: changes, since: previous))
        tell(Change(diagnostics: snapshot.diagnostics, isNews: snapshot.diagnostics != previous.diagnostics))
    }

    /// The issue that was written last of those that changed.
    private func savedIssue(among changes: FolderChanges) -> SavedIssue? {
        let stamps = changes.paths.filter { source.hasIssue(at: $0) }.compactMap { path in
            (try? FileSystem.stamp(of: PathText.join(root, path))).map { (path: path, time: $0.modified) }
        }
        let newest = stamps.max { ($0.time, $0.path) < ($1.time, $1.path) }
        return newest.map { SavedIssue(path: $0.path, issue: source.issue(at: $0.path)) }
    }
}
