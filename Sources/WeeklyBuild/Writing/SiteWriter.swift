internal import Synchronization
package import WeeklyDiagnostics
internal import WeeklyModel
package import WeeklySite
internal import WeeklyTemplates

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

    /// Called now and then with the number of files made and of all.
    package typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    private let site: Site
    private let output: OutputFolder
    private let jobs: Int
    private let progress: Progress?

    /// A writer of a site's files.
    ///
    /// - Parameters:
    ///   - output: the folder to write to.
    ///   - jobs: how many threads make files, at least 1.
    ///   - progress: called from any thread.
    package init(_ site: Site, output: String, jobs: Int, progress: Progress? = nil) {
        self.site = site
        self.output = OutputFolder(path: output)
        self.jobs = jobs
        self.progress = progress
    }

    /// Writes the site. Where anything fails nothing in the output folder is touched, as far as the system allows.
    package func write() -> Result<Summary, SiteWriterFailure> {
        do {
            let staging = try Staging.make(for: output.path)
            defer { try? staging.remove() }
            let outcomes = make(into: staging)
            let problems = Self.problems(outcomes, site.routes)
            guard problems.isEmpty else { return .failure(SiteWriterFailure(diagnostics: problems)) }
            return .success(try commit(outcomes, from: staging))
        } catch {
            return .failure(SiteWriterFailure(diagnostics: [Self.notWritable(error)]))
        }
    }

    // MARK: Making

    private enum Outcome: Sendable {
        case unchanged
        case staged
        case failed([Diagnostic])
    }

    private func make(into staging: Staging) -> [Outcome] {
        let routes = site.routes
        let done = Atomic(0)
        return Parallel.map(routes.count, jobs: jobs) { index in
            let outcome = make(routes[index], at: staging.path(index))
            progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, routes.count)
            return outcome
        }
    }

    private func make(_ route: Route, at stagedPath: String) -> Outcome {
        let bytes: [UInt8]
        switch Self.bytes(of: route) {
        case .success(let made): bytes = made
        case .failure(let failure): return .failed(failure.diagnostics)
        }
        do {
            if try isThere(bytes, at: PathText.join(output.path, route.path.file)) { return .unchanged }
            try FileSystem.write(bytes, to: stagedPath)
            return .staged
        } catch {
            return .failed([Self.notWritable(error)])
        }
    }

    private static func bytes(of route: Route) -> Result<[UInt8], SiteWriterFailure> {
        switch route.content {
        case .carried(let bytes): return .success(bytes)
        case .made(let make): return make().mapError { SiteWriterFailure(diagnostics: $0.diagnostics) }
        case .copied(let path):
            do {
                return .success(try FileSystem.contents(of: path, links: .refused).bytes)
            } catch {
                let problem = Diagnostic(
                    .unreadableFile, "cannot read this file: \(error.reason)", path: route.origin.text)
                return .failure(SiteWriterFailure(diagnostics: [problem]))
            }
        }
    }

    private func isThere(_ bytes: [UInt8], at path: String) throws(FileError) -> Bool {
        guard try FileSystem.size(of: path) == bytes.count else { return false }
        return try FileSystem.read(path) == bytes
    }

    /// Each problem once, however many files have it, with the first of these files.
    private static func problems(_ outcomes: [Outcome], _ routes: [Route]) -> [Diagnostic] {
        var first: [Diagnostic: Int] = [:]
        for (index, outcome) in outcomes.enumerated() {
            guard case .failed(let diagnostics) = outcome else { continue }
            for diagnostic in diagnostics where first[diagnostic] == nil { first[diagnostic] = index }
        }
        return first.map { diagnostic, index in
            guard diagnostic.location != nil else { return diagnostic }
            return diagnostic.adding(
                .init("found while making /\(routes[index].path.urlPath) of \(routes[index].origin.text)"))
        }.sorted()
    }

    private static func notWritable(_ error: FileError) -> Diagnostic {
        Diagnostic(.outputNotWritable, "cannot write here: \(error.reason)", path: error.path)
    }

    // MARK: Committing

    private func commit(_ outcomes: [Outcome], from staging: Staging) throws(FileError) -> Summary {
        var summary = Summary()
        let files = site.routes.map(\.path.file)
        // First what is gone: a file may stand where a folder is needed now.
        let stale = Set(try output.previousFiles()).subtracting(files)
        for file in stale.sorted() { try output.remove(file) }
        summary.removed = stale.count
        for (index, route) in site.routes.enumerated() {
            summary.pages += route.isPage ? 1 : 0
            guard case .staged = outcomes[index] else { continue }
            try move(staging.path(index), to: route.path.file)
            summary.written += 1
        }
        summary.unchanged = files.count - summary.written
        try writeManifest(of: files, through: staging)
        return summary
    }

    private func move(_ staged: String, to file: String) throws(FileError) {
        let target = PathText.join(output.path, file)
        do {
            try FileSystem.rename(staged, to: target)
        } catch  where error.isMissing {
            try FileSystem.makeFolder(PathText.parent(of: target))
            try FileSystem.rename(staged, to: target)
        }
    }

    private func writeManifest(of files: [String], through staging: Staging) throws(FileError) {
        let manifest = OutputFolder.manifest(of: files)
        guard try !isThere(manifest, at: PathText.join(output.path, OutputFolder.manifestName)) else { return }
        let staged = staging.path(files.count)
        try FileSystem.write(manifest, to: staged)
        try move(staged, to: OutputFolder.manifestName)
    }
}

/// Why nothing was written.
package struct SiteWriterFailure: Error {
    /// Errors, sorted.
    package let diagnostics: [Diagnostic]
}
