internal import Synchronization
internal import WeeklyCache
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyText

/// Makes every route's bytes, and has those wait in the staging folder that are other than what the output holds.
struct RouteMaking: Sendable {
    enum Outcome: Sendable {
        case unchanged
        /// The bytes are there, and the file's mode is another.
        case otherMode
        /// Waits in the staging folder under the route's number, or at its path in a folder that is moved as a whole: then with the path
        /// of that.
        case staged(isNew: Bool, below: String? = nil)
        case failed([Diagnostic])
        /// There is no such file: a compressed copy that is not worth while.
        case omitted

        var isOmitted: Bool { if case .omitted = self { true } else { false } }

        /// What is wrong; nothing of what did not fail.
        var problems: [Diagnostic] { if case .failed(let problems) = self { problems } else { [] } }
    }

    /// An outcome, and what the next build is to know of the file, where it can make use of that.
    struct Result: Sendable {
        let outcome: Outcome
        var origin: FileOrigin?
        /// Stands for all that the file was made from; nil where that is not known.
        var key: StableHash?
    }

    let routes: [Route]
    let output: OpenFolder
    let staging: Staging
    /// What the last build left; nil where nobody keeps it.
    let kept: KeptOutput?
    /// The bytes that builds before have made; nil where nobody keeps them.
    var packed: PackedFiles?
    let progress: SiteWriter.Progress?

    /// A result for each route, in their order.
    func results(jobs: Int) -> [Result] {
        let done = Atomic(0)
        let order = order
        let made = Parallel.mapBlocks(routes.count, jobs: jobs) { places in
            var cursor = WritingCursor(output, staging)
            return places.map { place in
                let result = make(order[place], &cursor)
                progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, routes.count)
                return result
            }
        }
        var results = made
        for (place, number) in order.enumerated() { results[number] = made[place] }
        return results
    }

    /// The numbers of the routes in the order in which they are begun: while one thread is at a long one, the others make the rest, where
    /// all would wait for it in the end.
    private var order: [Int] {
        routes.indices.filter { routes[$0].isLong } + routes.indices.filter { !routes[$0].isLong }
    }

    private func make(_ number: Int, _ cursor: inout WritingCursor) -> Result {
        do throws(FileError) {
            let key = kept == nil ? nil : routes[number].key
            let path = routes[number].path.file
            if let key, let origin = try kept?.origin(at: path, madeFrom: key, &cursor.output, &cursor.keptPlace) {
                return Result(outcome: .unchanged, origin: origin, key: key)
            }
            switch routes[number].content {
            case .carried(let bytes): return Result(outcome: try stage(bytes, number, &cursor))
            case .copied(let path, let fingerprint):
                return Result(outcome: try copy(path, fingerprint, number, &cursor))
            case .made(let make): return try made(key, number, &cursor, make)
            }
        } catch {
            return Result(outcome: .failed([problem(error, with: routes[number])]))
        }
    }

    private func made(
        _ key: StableHash?, _ number: Int, _ cursor: inout WritingCursor,
        _ make: () -> Swift.Result<[UInt8], TemplateFailure>
    ) throws(FileError) -> Result {
        let path = routes[number].path.file
        if let key, let result = try copied(key, number, &cursor) { return result }
        if let key, let file = packed?.file(at: path, madeFrom: key) {
            return try result(of: file, key, number, &cursor)
        }
        switch make() {
        case .success(let bytes):
            guard let key else { return Result(outcome: try stage(bytes, number, &cursor)) }
            let file = MadeFile(bytes)
            packed?.add(file, at: path, madeFrom: key)
            return try result(of: file, key, number, &cursor)
        case .failure(let failure): return Result(outcome: .failed(failure.diagnostics))
        }
    }

    /// A large file that is kept, and that the output has not, is copied in pieces. Nil for any other, and where the bytes are not those that
    /// were kept.
    private func copied(
        _ key: StableHash, _ number: Int, _ cursor: inout WritingCursor
    ) throws(FileError) -> Result? {
        let path = routes[number].path.file
        guard let pieces = packed?.pieces(at: path, madeFrom: key), try cursor.output.plainFile(at: path) == nil else {
            return nil
        }
        let outcome = try files.found(at: path, &cursor) { _, _ in nil }
        guard let place = try cursor.place(of: outcome, number, at: path) else { return nil }
        var isWhole = false
        try place.folder.write(as: place.name) { write throws(FileError) in isWhole = try pieces.forEach(write) }
        guard isWhole else {
            try place.folder.remove(place.name)
            return nil
        }
        return Result(
            outcome: outcome, origin: FileOrigin(key: key, content: pieces.place.content).after(outcome), key: key)
    }

    private func result(
        of made: MadeFile, _ key: StableHash, _ number: Int, _ cursor: inout WritingCursor
    ) throws(FileError) -> Result {
        // Read before the bytes are compared: what is changed after that has another.
        let file = try cursor.output.plainFile(at: routes[number].path.file)
        let outcome = try stage(made.bytes, number, &cursor)
        let stamp = file.map { KeptFile.Stamp($0.entry) }
        return Result(
            outcome: outcome,
            origin: FileOrigin(key: key, content: made.content, stamp: stamp).after(outcome), key: key)
    }

    private func problem(_ error: FileError, with route: Route) -> Diagnostic {
        if case .copied(let source, _) = route.content, error.path.hasBytes(of: source) {
            return Self.unreadable(route, error.reason)
        }
        // A name that the disk does not take is not for whoever owns the output to mend.
        if error.isAboutName { return OutputPath.diagnostic(route, error.reason) }
        let path = PathText.join(output.path, route.path.file)
        return SiteWriterFailure.notWritable(FileError(path: path, code: error.code))
    }

    private static func unreadable(_ route: Route, _ reason: Message) -> Diagnostic {
        Diagnostic(.unreadableFile, "cannot read this file: \(reason)", path: route.origin.text)
    }

    // MARK: Bytes that are made

    private func stage(_ bytes: [UInt8], _ number: Int, _ cursor: inout WritingCursor) throws(FileError) -> Outcome {
        try files.stage(bytes, number, at: routes[number].path.file, &cursor)
    }

    private var files: FileStaging { FileStaging(output: output, staging: staging) }

    // MARK: Files that are copied

    /// A file that is written to meanwhile is copied again.
    private func copy(
        _ path: String, _ fingerprint: String?, _ number: Int, _ cursor: inout WritingCursor
    ) throws(FileError) -> Outcome {
        for _ in 1...FileSystem.mostAttempts {
            let source = try FileReader(path, links: .refused)
            if let fingerprint, try Self.fingerprint(of: source) != fingerprint {
                let route = routes[number]
                return .failed([Self.unreadable(route, "it was written to while the site was built; build again")])
            }
            let file = routes[number].path.file
            let found = try files.found(at: file, &cursor) { folder, name throws(FileError) in
                try folder.entry(name, ifItHoldsThatOf: source)
            }
            guard let place = try cursor.place(of: found, number, at: file) else { return found }
            if try stage(source, at: place) { return found }
        }
        throw FileError(path: path, code: FileError.changing)
    }

    /// Whether the file was left alone meanwhile; else nothing is staged.
    private func stage(_ source: borrowing FileReader, at place: Staging.Place) throws(FileError) -> Bool {
        let (folder, name) = (place.folder, place.name)
        try folder.write(thatOf: source, as: name)
        if try source.isUnchanged() {
            // As in `FileSystem.contents`: its time may stand still.
            if !source.stamp.isFresh { return true }
            if try folder.entry(name, ifItHoldsThatOf: source) != nil { return true }
        }
        try folder.remove(name)
        return false
    }

    private static func fingerprint(of source: borrowing FileReader) throws(FileError) -> String {
        var hash = StableHash()
        try source.forEachPiece { hash.append($0) }
        return Fingerprint.of(hash)
    }
}
