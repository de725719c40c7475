internal import WeeklyCache
internal import WeeklyText

/// What the last build left in an output folder, by path.
struct KeptOutput: Sendable {
    private let cache: BuildCache
    private let name: String
    private let files: KeptFiles
    private let time: Int
    /// Whether the machine has not been off since.
    private let isOfSession: Bool

    /// - Parameter output: the path of the output folder without links; each has a file of its own in the cache.
    init(_ cache: BuildCache, of output: String) {
        self.cache = cache
        name = "output-\(StableHash(of: output).hexadecimal)"
        // Where there is no list of files there are none of a build.
        let isBuilt = (try? FileSystem.entry(at: PathText.join(output, Manifest.name))) != nil
        let ledger = isBuilt ? cache.read(name).flatMap { OutputLedger($0, for: cache.seed.finished) } : nil
        files = KeptFiles(ledger?.files ?? [])
        time = ledger?.time ?? 0
        isOfSession = ledger?.session.map { $0 == BootSession.current } ?? false
    }

    /// Whether something that the site was made of could not be read back from the cache.
    var isDamaged: Bool { cache.isDamaged }

    /// Where the file that the output holds at a path comes from, if the last build made it from just what a key stands for, and it is
    /// as that build left it.
    ///
    /// - Parameters:
    ///   - folders: of the output.
    ///   - place: as of `KeptFiles`.
    func origin(
        at path: String, madeFrom key: StableHash, _ folders: inout FolderCursor, _ place: inout Int
    ) throws(FileError) -> FileOrigin? {
        guard let file = files.file(at: path, from: &place), file.key == key,
            let (folder, entry) = try folders.plainFile(at: path), entry.mode == FileMode.file
        else { return nil }
        let stamp = KeptFile.Stamp(entry)
        // A copy, or a file that was written again, has another stamp: then its bytes tell.
        let isKnown = stamp == file.stamp && tells(stamp)
        guard isKnown || Self.holds(file, folder, entry) else { return nil }
        return FileOrigin(key: key, content: file.content, stamp: stamp, isKnown: isKnown)
    }

    private static func holds(_ file: KeptFile, _ folder: OpenFolder, _ entry: FileEntry) -> Bool {
        guard entry.size == file.stamp.size, let bytes = try? folder.read(PathText.name(of: file.path)) else {
            return false
        }
        return MadeFile.content(of: bytes) == file.content
    }

    /// Whether a stamp that is as it was tells that the bytes are: not where they may have been changed within the same tick of the
    /// disk's clock, nor where they may have been lost with the machine's power while the stamp was not.
    private func tells(_ stamp: KeptFile.Stamp) -> Bool {
        isOfSession && stamp.changed < time - Self.tick(of: stamp)
    }

    /// Nanoseconds within which a file may be changed and keep its stamp.
    private static func tick(of stamp: KeptFile.Stamp) -> Int {
        stamp.changed.isMultiple(of: 1_000_000_000) ? longestTick : FileStamp.longestTick
    }

    /// On disks that count seconds, and FAT every other one.
    static let longestTick = 2_100_000_000

    /// Whether what is kept says all that is known of the files of an output, each of which is told of once.
    func holds(_ origins: [FileOrigin?]) -> Bool {
        var count = 0
        for case let origin? in origins {
            guard origin.isKnown else { return false }
            count += 1
        }
        return count == files.count
    }

    /// Keeps what the output holds now.
    ///
    /// - Parameters:
    ///   - kept: all files whose keys are known.
    ///   - time: when their stamps were read.
    func keep(_ kept: [KeptFile], at time: Int) {
        cache.write(
            OutputLedger(kept, at: time, session: BootSession.current).bytes(for: cache.seed.finished), as: name)
    }
}
