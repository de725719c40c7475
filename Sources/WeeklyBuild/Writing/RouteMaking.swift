internal import Synchronization
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyTemplates

/// Makes every route's bytes, and has those wait in the staging folder that are other than what the output holds.
struct RouteMaking: Sendable {
    enum Outcome: Sendable {
        case unchanged
        /// The bytes are there, and the file's mode is another.
        case otherMode
        /// Waits in the staging folder under the route's number.
        case staged(isNew: Bool)
        case failed([Diagnostic])
    }

    let routes: [Route]
    let output: OpenFolder
    let staging: Staging
    let progress: SiteWriter.Progress?

    /// An outcome for each route, in their order.
    func outcomes(jobs: Int) -> [Outcome] {
        let done = Atomic(0)
        return Parallel.mapBlocks(routes.count, jobs: jobs) { numbers in
            var cursor = FolderCursor(output)
            return numbers.map { number in
                let outcome = make(number, &cursor)
                progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, routes.count)
                return outcome
            }
        }
    }

    private func make(_ number: Int, _ cursor: inout FolderCursor) -> Outcome {
        let route = routes[number]
        switch Self.bytes(of: route) {
        case .failure(let failure): return .failed(failure.diagnostics)
        case .success(let bytes):
            do {
                let found = try found(bytes, route.path.file, &cursor)
                if case .staged = found { try staging.folder.write(bytes, as: Staging.name(number)) }
                return found
            } catch {
                let path = PathText.join(output.path, route.path.file)
                return .failed([SiteWriterFailure.notWritable(FileError(path: path, code: error.code))])
            }
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

    /// What is to be done, as the output is now.
    private func found(
        _ bytes: [UInt8], _ file: String, _ cursor: inout FolderCursor
    ) throws(FileError) -> Outcome {
        guard case .folder(let folder) = try cursor.place(of: PathText.parent(of: file)) else {
            return .staged(isNew: true)
        }
        let name = PathText.name(of: file)
        guard let entry = try folder.entry(name, ifItHolds: bytes) else {
            return .staged(isNew: try folder.entry(name) == nil)
        }
        if entry.mode == FileMode.file { return .unchanged }
        return Self.mayChangeMode(of: entry) ? .otherMode : .staged(isNew: false)
    }

    /// A file that is somebody else's, or has a name elsewhere too, is replaced instead.
    private static func mayChangeMode(of entry: FileEntry) -> Bool {
        entry.names == 1 && ProcessNumber.mayActAs(owner: entry.owner)
    }
}
