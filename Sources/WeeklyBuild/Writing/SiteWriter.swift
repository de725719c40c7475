internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// Makes every route's bytes and brings the output folder to just these files.
package struct SiteWriter: Sendable {
    /// What was written, in numbers of files.
    package struct Summary: Hashable, Sendable {
        /// The site's pages, written or not.
        package var pages = 0
        /// Files that are new or other than before.
        package var written = 0
        /// Files that were there with the same bytes.
        package var unchanged = 0
        /// Files of an earlier build that the site has no more.
        package var removed = 0
    }

    /// How far a build came that failed while it moved files to the output. The next one brings all to an end.
    package struct Unfinished: Hashable, Sendable {
        /// Files that are in their place.
        package var moved = 0
        /// Files that were to be moved.
        package var moves = 0
        /// Files of an earlier build that are gone.
        package var removed = 0
        /// Files of an earlier build that were to go.
        package var removals = 0
    }

    /// Called now and then with the number of files made and of all.
    package typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    private let routes: [Route]
    /// In which forms there are copies beside files.
    private let compressions: [HostingSettings.Compression]
    private let output: OpenFolder
    /// Whether old and new output change places in one step.
    private let isAtomic: Bool
    /// Whether most pages may vanish.
    private let allowsRemoval: Bool
    /// What the last build left; nil where nobody keeps it.
    private let kept: KeptOutput?
    /// The bytes that builds before have made; nil where nobody keeps them.
    private let packed: PackedFiles?
    /// The files of all routes.
    private let all: Lazy<Manifest>
    /// The folders of all routes.
    private let folders: Lazy<[String]>
    /// What the last build wrote.
    private let previous: Lazy<Result<Manifest, FileError>>

    /// A writer of a site's files.
    ///
    /// - Parameters:
    ///   - lock: of the folder to write to, held by whoever calls.
    ///   - cache: what the last build kept; nil for none.
    ///   - jobs: how many threads put routes in order and read what was left, at least 1.
    init(
        _ site: Site, to lock: OutputLock, isAtomic: Bool, allowsRemoval: Bool, cache: BuildCache? = nil, jobs: Int = 1
    ) {
        let folder = lock.folder
        let routes = Lazy { site.routes }
        let kept = Lazy { cache.map { KeptOutput($0, of: folder.path) } }
        all = Lazy { Manifest(routes.value.lazy.map(\.path.file)) }
        folders = Lazy { WritingPlan.folders(of: routes.value) }
        previous = Lazy { [all] in Result { () throws(FileError) in try Manifest(in: folder, like: all.value) } }
        Parallel.all(
            jobs: jobs,
            [{ _ = routes.value }] + (cache == nil ? [] : site.preparations)
                + [{ _ = kept.value }, { [previous] in _ = previous.value }, { [folders] in _ = folders.value }])
        (self.routes, self.kept) = (routes.value, kept.value)
        let isEmpty = (try? previous.value.get().files.isEmpty) ?? false
        packed = cache.flatMap { PackedFiles($0, isOutputEmpty: isEmpty) }
        compressions = site.pages.configuration.hosting.compressions
        output = folder
        self.isAtomic = isAtomic
        self.allowsRemoval = allowsRemoval
    }

    /// Writes the site. Where anything is wrong before the first file is moved, nothing in the output folder is touched.
    ///
    /// - Parameters:
    ///   - jobs: how many threads make files, at least 1.
    ///   - progress: called from any thread.
    func write(jobs: Int, progress: Progress?) -> Result<Summary, SiteWriterFailure> {
        let written = written(jobs: jobs, progress: progress)
        guard case .failure(let failure) = written, packed?.discard() ?? false else { return written }
        // What was to be kept may have taken the room on the disk that the site needs.
        return failure.isOfDisk ? self.written(jobs: jobs, progress: progress) : written
    }

    private func written(jobs: Int, progress: Progress?) -> Result<Summary, SiteWriterFailure> {
        let longestName = output.longestName ?? OutputPath.longestName
        let problems = OutputPath.problems(of: routes, longestName: longestName, jobs: jobs)
        guard problems.isEmpty else { return .failure(SiteWriterFailure(diagnostics: problems.sorted())) }
        do {
            let previous = try previous.value.get()
            if !allowsRemoval, let problem = try RemovalLimit.problem(output, previous: previous, current: all.value) {
                return .failure(SiteWriterFailure(diagnostics: [problem]))
            }
            Staging.removeLeftovers(of: output)
            let isEmpty = !isAtomic && previous.files.isEmpty
            let files = try Staging.make(for: output)
            let staging = isEmpty ? files.holdingNewFolders(of: output) : files
            defer { try? staging.remove() }
            if isAtomic, let problem = try ExchangeCommit.problem(output, staging) {
                return .failure(SiteWriterFailure(diagnostics: [problem]))
            }
            let making = RouteMaking(
                routes: routes, output: output, staging: staging, kept: kept, packed: packed, progress: progress)
            // A file that is linked into another folder has another stamp then.
            let start = isAtomic ? 0 : FileStamp.now
            let results = making.results(jobs: jobs)
            let record = OutputRecord(
                routes: routes, origins: results.map(\.origin), keys: results.map(\.key), start: start,
                end: FileStamp.now)
            if let kept, kept.isDamaged { return .failure(SiteWriterFailure(diagnostics: [])) }
            return try write(results.map(\.outcome), staging, previous: previous, jobs: jobs).map { written in
                keep(record, written.copies, jobs: jobs)
                return written.summary
            }
        } catch {
            return .failure(SiteWriterFailure(diagnostics: [SiteWriterFailure.notWritable(error)]))
        }
    }

    private func keep(_ record: OutputRecord, _ copies: [CompressedCopies.Kept], jobs: Int) {
        Parallel.all(jobs: jobs, [{ packed?.keep(record.made + copies) }, { keep(record, jobs: jobs) }])
    }

    /// Another folder may have taken the place of the one that was there.
    private func keep(_ record: OutputRecord, jobs: Int) {
        // Files that are linked into another folder have other stamps than are kept.
        guard let kept, isAtomic || !kept.holds(record.origins) else { return }
        guard let folder = isAtomic ? try? OpenFolder.open(output.path) : output else { return }
        let time = FileStamp.now
        kept.keep(record.files(in: folder, jobs: jobs), at: time)
    }

    private func write(
        _ outcomes: [RouteMaking.Outcome], _ staging: Staging, previous: Manifest, jobs: Int
    ) throws(FileError) -> Result<Written, SiteWriterFailure> {
        var problems = problems(outcomes)
        guard problems.isEmpty else { return .failure(SiteWriterFailure(diagnostics: problems)) }
        let copies = CompressedCopies(
            routes: routes, outcomes: outcomes, forms: compressions, output: output, staging: staging,
            packed: packed
        ).made(jobs: jobs)
        problems = copies.outcomes.flatMap(\.problems).sorted()
        guard problems.isEmpty else { return .failure(SiteWriterFailure(diagnostics: problems)) }
        let written = try write(
            OutputFiles(routes: routes, copies: copies.files), outcomes + copies.outcomes, staging, previous, jobs: jobs
        )
        return written.map { Written(summary: $0, copies: copies.kept) }
    }

    /// What was written, and the compressed copies that there are.
    private struct Written {
        let summary: Summary
        let copies: [CompressedCopies.Kept]
    }

    private func write(
        _ files: OutputFiles, _ outcomes: [RouteMaking.Outcome], _ staging: Staging, _ previous: Manifest, jobs: Int
    ) throws(FileError) -> Result<Summary, SiteWriterFailure> {
        let isOfRoutes = files.count == routes.count
        let current =
            isOfRoutes ? all.value : Manifest(zip(files, outcomes).lazy.filter { !$1.isOmitted }.map(\.0.path))
        let plan = try WritingPlan.make(
            files, in: folders.value, outcomes, output, previous: previous, current: current, jobs: jobs)
        switch plan {
        case .failure(let failure): return .failure(failure)
        case .success(let plan):
            if isAtomic, !plan.isEmpty || previous != current {
                return exchange(
                    ExchangeCommit(
                        files: files, outcomes: outcomes, plan: plan, output: output, staging: staging,
                        previous: previous, current: current))
            }
            return commit(Commit(files, plan, output, staging, previous: previous, current: current))
        }
    }

    private func commit(_ commit: Commit) -> Result<Summary, SiteWriterFailure> {
        var commit = commit
        do throws(FileError) {
            try commit.run()
            return .success(summary(of: commit.current, written: commit.plan.movedFiles, removed: commit.done.removed))
        } catch {
            let hasBegun = commit.done.moved + commit.done.removed > 0
            return .failure(
                SiteWriterFailure(
                    diagnostics: [SiteWriterFailure.notWritable(error)], unfinished: hasBegun ? commit.done : nil))
        }
    }

    private func exchange(_ commit: ExchangeCommit) -> Result<Summary, SiteWriterFailure> {
        do throws(FileError) {
            let folder = try commit.run()
            // What is left of the old folder is nobody's business any more, while the new one is locked.
            _ = try? commit.staging.folder.removeTree(ExchangeCommit.name)
            withExtendedLifetime(folder) {}
            let removed = commit.previous.without(commit.current).count
            return .success(summary(of: commit.current, written: commit.plan.movedFiles, removed: removed))
        } catch {
            return .failure(SiteWriterFailure(diagnostics: [SiteWriterFailure.notExchangeable(error)]))
        }
    }

    private func summary(of current: Manifest, written: Int, removed: Int) -> Summary {
        Summary(
            pages: routes.count(where: \.isPage), written: written, unchanged: current.files.count - written,
            removed: removed)
    }

    private func problems(_ outcomes: [RouteMaking.Outcome]) -> [Diagnostic] {
        RouteProblems.joined(outcomes.map(\.problems), routes)
    }
}
