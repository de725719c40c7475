internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// Makes the copies of files that web servers send as they are to browsers that take them so (`hosting: precompressed`).
///
/// A copy that the output holds, or that a build before has made, is read back and stays if it is one of just the file's bytes: so an
/// unchanged file is not compressed again, and no copy is ever of an older file, whatever happened to the folder.
struct CompressedCopies: Sendable {
    /// All that is written beside.
    let routes: [Route]
    let outcomes: [RouteMaking.Outcome]
    let forms: [HostingSettings.Compression]
    let output: OpenFolder
    let staging: Staging
    /// The bytes that builds before have made; nil where nobody keeps them.
    var packed: PackedFiles?

    /// A copy: what becomes of it, and what stands for the bytes that it is of.
    private struct Copy: Sendable {
        let outcome: RouteMaking.Outcome
        var key: StableHash?
    }

    /// The path of a copy, and what stands for the bytes that it is of.
    typealias Kept = (path: String, key: StableHash)

    /// All copies, in order.
    struct Made {
        let files: [OutputFile]
        let outcomes: [RouteMaking.Outcome]
        /// Those that there are.
        let kept: [Kept]
    }

    /// The copies, and what becomes of each; their numbers follow those of the routes.
    func made(jobs: Int) -> Made {
        let numbers = forms.isEmpty ? [] : candidates
        let files = numbers.flatMap { number in forms.map { OutputFile(copyOf: routes[number], in: $0) } }
        let made = Parallel.mapBlocks(numbers.count, jobs: jobs) { block in
            var cursor = WritingCursor(output, staging)
            return block.map { copies(of: numbers[$0], from: routes.count + $0 * forms.count, &cursor) }
        }
        let all = made.flatMap(\.self)
        return Made(
            files: files, outcomes: all.map(\.outcome),
            kept: zip(files, all).compactMap { file, copy in copy.key.map { (file.path, $0) } })
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
    private func copies(of number: Int, from first: Int, _ cursor: inout WritingCursor) -> [Copy] {
        do throws(FileError) {
            guard let bytes = try bytes(of: number, &cursor) else { return forms.map { _ in Copy(outcome: .omitted) } }
            let key = MadeFile.content(of: bytes)
            var copies: [Copy] = []
            for (offset, form) in forms.enumerated() {
                copies.append(try copy(of: number, bytes, key, in: form, first + offset, &cursor))
            }
            return copies
        } catch {
            return forms.map { _ in Copy(outcome: .failed([SiteWriterFailure.notWritable(error)])) }
        }
    }

    private func copy(
        of number: Int, _ bytes: [UInt8], _ key: StableHash, in form: HostingSettings.Compression, _ copy: Int,
        _ cursor: inout WritingCursor
    ) throws(FileError) -> Copy {
        let path = OutputFile(copyOf: routes[number], in: form).path
        let held = try held(path, &cursor).flatMap { form.isForm($0, of: bytes) ? $0 : nil }
        guard let made = held ?? compressed(bytes, key, in: form, path), made.count < bytes.count else {
            return Copy(outcome: .omitted)
        }
        let staging = FileStaging(output: output, staging: staging)
        return Copy(outcome: try staging.stage(made, copy, at: path, &cursor), key: key)
    }

    /// The copy as a build before has made it, or made now.
    private func compressed(
        _ bytes: [UInt8], _ key: StableHash, in form: HostingSettings.Compression, _ path: String
    ) -> [UInt8]? {
        // Whoever writes issues can have two files with one key.
        if let kept = packed?.file(at: path, madeFrom: key)?.bytes, form.isForm(kept, of: bytes) { return kept }
        guard let made = form.compressed(bytes) else { return nil }
        if made.count < bytes.count { packed?.add(MadeFile(made), at: path, madeFrom: key) }
        return made
    }

    // MARK: Bytes

    /// What a route's file will hold; nil where a copy of it is not worth while.
    private func bytes(of number: Int, _ cursor: inout WritingCursor) throws(FileError) -> [UInt8]? {
        switch outcomes[number] {
        case .failed, .omitted: nil
        case .staged:
            try cursor.place(of: outcomes[number], number, at: routes[number].path.file).flatMap {
                (place) throws(FileError) in try read(place.name, in: place.folder)
            }
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
    private func held(_ path: String, _ cursor: inout WritingCursor) throws(FileError) -> [UInt8]? {
        try folder(of: path, &cursor).flatMap { folder throws(FileError) in
            let name = PathText.name(of: path)
            guard let size = try folder.entry(name)?.size, size <= HostingSettings.Compression.mostBytes else {
                return nil
            }
            return try folder.read(name)
        }
    }

    private func folder(of path: String, _ cursor: inout WritingCursor) throws(FileError) -> OpenFolder? {
        guard case .folder(let folder) = try cursor.output.place(of: PathText.parent(of: path)) else { return nil }
        return folder
    }
}
