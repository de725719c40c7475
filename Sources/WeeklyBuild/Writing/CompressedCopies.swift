internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// Makes the copies of files that web servers send as they are to browsers that take them so (`hosting: precompressed`).
///
/// A copy that the output holds is read back and stays if it is one of just the file's bytes: so an unchanged file is not compressed
/// again, and no copy is ever of an older file, whatever happened to the folder.
struct CompressedCopies: Sendable {
    /// All that is written beside.
    let routes: [Route]
    let outcomes: [RouteMaking.Outcome]
    let forms: [HostingSettings.Compression]
    let output: OpenFolder
    let staging: Staging

    /// The copies, and what becomes of each; their numbers follow those of the routes.
    func made(jobs: Int) -> (files: [OutputFile], outcomes: [RouteMaking.Outcome]) {
        let numbers = forms.isEmpty ? [] : candidates
        let files = numbers.flatMap { number in forms.map { OutputFile(copyOf: routes[number], in: $0) } }
        let made = Parallel.mapBlocks(numbers.count, jobs: jobs) { block in
            var cursor = FolderCursor(output)
            return block.map { copies(of: numbers[$0], from: routes.count + $0 * forms.count, &cursor) }
        }
        return (files, made.flatMap { $0 })
    }

    /// The numbers of the routes that may have copies: a site's own file at the place of one stays what it is.
    private var candidates: [Int] {
        let taken = Set(texts: routes.lazy.map(\.path.file))
        let longest = (output.longestName ?? OutputPath.longestName) - ".br".utf8.count
        return routes.indices.filter { number in
            let path = routes[number].path.file
            return HostingSettings.Compression.isWorthwhile(path) && PathText.name(of: path).utf8.count <= longest
                && !forms.contains { taken.contains("\(path).\($0.rawValue)") }
        }
    }

    /// - Parameter first: the number of the first copy.
    private func copies(
        of number: Int, from first: Int, _ cursor: inout FolderCursor
    ) -> [RouteMaking.Outcome] {
        do throws(FileError) {
            guard let bytes = try bytes(of: number, &cursor) else { return forms.map { _ in .omitted } }
            var outcomes: [RouteMaking.Outcome] = []
            for (offset, form) in forms.enumerated() {
                outcomes.append(try copy(of: number, bytes, in: form, first + offset, &cursor))
            }
            return outcomes
        } catch {
            return forms.map { _ in .failed([SiteWriterFailure.notWritable(error)]) }
        }
    }

    private func copy(
        of number: Int, _ bytes: [UInt8], in form: HostingSettings.Compression, _ copy: Int,
        _ cursor: inout FolderCursor
    ) throws(FileError) -> RouteMaking.Outcome {
        let path = OutputFile(copyOf: routes[number], in: form).path
        let kept = try held(path, &cursor).flatMap { form.isForm($0, of: bytes) ? $0 : nil }
        guard let made = kept ?? form.compressed(bytes), made.count < bytes.count else { return .omitted }
        return try FileStaging(output: output, staging: staging).stage(made, copy, at: path, &cursor)
    }

    // MARK: Bytes

    /// What a route's file will hold; nil where a copy of it is not worth while.
    private func bytes(of number: Int, _ cursor: inout FolderCursor) throws(FileError) -> [UInt8]? {
        switch outcomes[number] {
        case .failed, .omitted: nil
        case .staged: try read(Staging.name(number), in: staging.folder)
        case .unchanged, .otherMode:
            try folder(of: routes[number].path.file, &cursor).flatMap { folder throws(FileError) in
                try read(PathText.name(of: routes[number].path.file), in: folder)
            }
        }
    }

    private func read(_ name: String, in folder: OpenFolder) throws(FileError) -> [UInt8]? {
        typealias Form = HostingSettings.Compression
        guard let size = try folder.entry(name)?.size, size > Form.leastBytes, size <= Form.mostBytes else {
            return nil
        }
        return try folder.read(name)
    }

    /// What stands at a path now; nil where no file does that could be a copy.
    private func held(_ path: String, _ cursor: inout FolderCursor) throws(FileError) -> [UInt8]? {
        try folder(of: path, &cursor).flatMap { folder throws(FileError) in
            let name = PathText.name(of: path)
            guard let size = try folder.entry(name)?.size, size <= HostingSettings.Compression.mostBytes else {
                return nil
            }
            return try folder.read(name)
        }
    }

    private func folder(of path: String, _ cursor: inout FolderCursor) throws(FileError) -> OpenFolder? {
        guard case .folder(let folder) = try cursor.place(of: PathText.parent(of: path)) else { return nil }
        return folder
    }
}
