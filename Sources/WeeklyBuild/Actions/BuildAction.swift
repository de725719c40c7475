package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite

/// Builds a site: reads its folder, makes every file, writes what changed.
package struct BuildAction: Sendable {
    /// Which folder is read, and what of it is published.
    package var options: SiteLoader.Options
    /// The folder to write to.
    package var output: String
    /// Whether warnings keep the site from being written.
    package var isStrict: Bool
    /// What somebody is at work on: warnings about anything else are not told, and keep nothing from being written; nil for all.
    package var scope: ChangeScope?
    /// Whether a new folder takes the place of the output folder in one step.
    package var isAtomic = false
    /// Whether most pages may vanish, also if the configuration does not say so.
    package var allowsRemoval = false
    /// Told that another build writes to the folder, with its process number where that is known, before it is waited for; nil where
    /// such a build is an error.
    package var willWait: (@Sendable (Int?) -> Void)? = { _ in }
    /// Told how far the writing is; called from any thread.
    package var progress: SiteWriter.Progress?

    /// A build that is not begun yet.
    package init(options: SiteLoader.Options, output: String, isStrict: Bool, progress: SiteWriter.Progress? = nil) {
        self.options = options
        self.output = output
        self.isStrict = isStrict
        self.progress = progress
    }

    /// What a build found, and what it wrote.
    package struct Outcome: Sendable {
        /// What was found.
        package let list: DiagnosticList
        /// How many issues are published.
        package let issueCount: Int
        /// The issues that are not, in the order of their files.
        package let heldBack: [Publication.HeldBack]
        /// The pages beside issues that are not, in the order of their files.
        package var heldPages: [Publication.HeldBack] = []
        /// Nil where the site was not written, or not to its end.
        package let summary: SiteWriter.Summary?
        /// How far the writing came that failed on its way; nil where nothing was written, and where all was.
        package var unfinished: SiteWriter.Unfinished?
        /// What it was built of: held, so that whoever ends with the build need not free it.
        var loaded: SiteLoader.Loaded?

        /// What was found, sorted, in one row.
        package var diagnostics: [Diagnostic] { Array(list) }
    }

    /// Builds: with any error, or with a warning where it is strict, nothing in the output folder is touched.
    package func perform() -> Outcome {
        let outcome = attempt()
        // Where nothing is written, what is wrong must be told, and is looked at before the cache is believed.
        if outcome.summary == nil { _ = outcome.diagnostics }
        guard let cache = options.cache?.replacement else { return outcome }
        var again = self
        again.options.cache = cache
        return again.attempt()
    }

    /// Builds, but for writing what was made of a cache that proved to be worth nothing.
    private func attempt() -> Outcome {
        let folder = OutputFolder(output)
        if let overlap = folder.overlap(withSource: options.root) {
            return Outcome(list: DiagnosticList(and: [overlap]), issueCount: 0, heldBack: [], summary: nil)
        }
        let loaded = load()
        guard mayWrite(loaded) else { return outcome(loaded) }
        switch OutputLock.acquire(folder, willWait: willWait) {
        case .failure(let failure):
            return outcome(loaded, SiteWriterFailure(diagnostics: [failure.diagnostic(folder)]))
        case .success(let lock):
            // What was read before another build ended may be older than what that one wrote.
            return withExtendedLifetime(lock) { write(lock.hasWaited ? load() : loaded, lock) }
        }
    }

    /// The site, with what is told of it.
    private func load() -> SiteLoader.Loaded {
        let loaded = SiteLoader.load(options)
        guard let scope else { return loaded }
        return loaded.telling(
            scope.selected(of: loaded.diagnostics, newest: loaded.newestIssue, file: SourceTexts(options).file))
    }

    private func mayWrite(_ loaded: SiteLoader.Loaded) -> Bool {
        !loaded.list.hasErrors && !(isStrict && loaded.list.count(of: .warning) > 0)
    }

    private func write(_ loaded: SiteLoader.Loaded, _ lock: OutputLock) -> Outcome {
        guard mayWrite(loaded), let site = loaded.site else {
            lock.undo()
            return outcome(loaded)
        }
        let allowsRemoval = allowsRemoval || site.pages.configuration.allowsRemoval
        let writer = SiteWriter(
            site, to: lock, isAtomic: isAtomic, allowsRemoval: allowsRemoval, cache: options.cache, jobs: options.jobs)
        switch writer.write(jobs: options.jobs, progress: progress) {
        case .success(let summary): return outcome(loaded, summary: summary)
        case .failure(let failure):
            if failure.unfinished == nil { lock.undo() }
            return outcome(loaded, failure)
        }
    }

    private func outcome(
        _ loaded: SiteLoader.Loaded, _ failure: SiteWriterFailure? = nil, summary: SiteWriter.Summary? = nil
    ) -> Outcome {
        Outcome(
            list: loaded.list.adding(failure?.diagnostics ?? []), issueCount: loaded.issueCount,
            heldBack: loaded.heldBack, heldPages: loaded.heldPages, summary: summary, unfinished: failure?.unfinished,
            loaded: loaded)
    }
}
