internal import Synchronization
package import WeeklyBuild
package import WeeklyDiagnostics
internal import WeeklySite
internal import WeeklyText

/// The newsletter while somebody writes it: reads what changed, swaps the snapshot, tells the browsers.
package actor PreviewSession {
    /// What happened on a change, for a terminal.
    package struct Change: Sendable {
        /// All that is wrong now.
        package let diagnostics: DiagnosticList
        /// Whether other things are wrong than before.
        package let isNews: Bool
    }

    /// Hears of each change, after browsers have been told.
    package typealias Tell = @Sendable (Change) -> Void

    private var source: SiteSource
    /// Seconds since 1970-01-01T00:00:00Z.
    private let clock: @Sendable () -> Int
    private let language: @Sendable () -> MessageLanguage
    private let stateText: StateText
    private let root: String
    private let shown: Mutex<(snapshot: SiteSnapshot, json: String)>
    /// The files as they were just before they were read.
    nonisolated let stampsAtStart: [ExactText: FileStamp]
    /// The browsers that are told of changes.
    package nonisolated let listeners = Listeners()

    /// Reads the whole folder.
    ///
    /// - Parameters:
    ///   - options: drafts and issues of the future are always shown, whatever they say.
    ///   - language: that in which something is said, asked at each change: the newsletter's may have changed.
    ///   - clock: the time that decides what is of the future, in seconds since 1970-01-01T00:00:00Z.
    package init(
        _ options: SiteLoader.Options, editor: EditorLink,
        language: @escaping @Sendable () -> MessageLanguage = { .english }, clock: @escaping @Sendable () -> Int
    ) {
        var options = options
        options.publication = Publication(now: clock(), includesDrafts: true, includesFuture: true)
        self.clock = clock
        self.language = language
        root = options.root
        stateText = StateText(editor: editor, root: FileSystem.realPath(options.root) ?? options.root)
        stampsAtStart = SiteFiles.stamps(in: options.root)
        var source = SiteSource(options)
        let now = clock()
        let loaded = source.site(now: now)
        let snapshot = SnapshotMaker(
            source: source, loaded: loaded, now: now, previous: nil, saved: nil, watched: [],
            language: language()
        ).snapshot()
        self.source = source
        shown = Mutex((snapshot, stateText.json(snapshot)))
    }

    /// What browsers get now.
    package nonisolated var snapshot: SiteSnapshot { shown.withLock { $0.snapshot } }

    /// Adds a browser to those who are told.
    package nonisolated func listen(_ request: EventRequest) -> AsyncStream<ServerEvent> {
        listeners.join(request) {
            let (snapshot, json) = shown.withLock { $0 }
            return ShownState(json: json, versions: snapshot.version(ofPageAt:))
        }
    }

    // MARK: Changes

    /// Brings everything up to date after files changed.
    package func apply(_ changes: FolderChanges, tell: @escaping Tell = { _ in }) {
        source.read(changes)
        let now = clock()
        let loaded = source.site(now: now)
        let maker = SnapshotMaker(
            source: source, loaded: loaded, now: now, previous: snapshot,
            saved: savedIssue(among: changes), watched: listeners.pages, language: language())
        publish(maker.snapshot(), after: changes, tell)
    }

    private func publish(_ snapshot: SiteSnapshot, after changes: FolderChanges, _ tell: Tell) {
        let (previous, oldJSON) = shown.withLock { shown in
            defer { shown.snapshot = snapshot }
            return shown
        }
        listeners.announce(snapshot.version(ofPageAt:), files: snapshot.files(changedBy: changes, since: previous))
        // Behind the pages: that takes a while, and who loads a page again asks for it anew.
        let isNews = snapshot.diagnostics != previous.diagnostics
        let isSame =
            !isNews && snapshot.unpublished == previous.unpublished && snapshot.language == previous.language
        let json = isSame && snapshot.basePath == previous.basePath ? oldJSON : stateText.json(snapshot)
        if !json.hasBytes(of: oldJSON) {
            shown.withLock { $0.json = json }
            listeners.send(.state(json))
        }
        tell(Change(diagnostics: snapshot.diagnostics, isNews: isNews))
    }

    /// The issue that was written last of those that changed.
    private func savedIssue(among changes: FolderChanges) -> SavedIssue? {
        let stamps = changes.paths.map(\.text).filter { source.hasIssue(at: $0) }.compactMap { path in
            (try? FileSystem.stamp(of: PathText.join(root, path))).map { (path: path, time: $0.modified) }
        }
        let newest = stamps.max { ($0.time, ExactText($0.path)) < ($1.time, ExactText($1.path)) }
        return newest.map { SavedIssue(path: $0.path, issue: source.issue(at: $0.path)) }
    }
}
