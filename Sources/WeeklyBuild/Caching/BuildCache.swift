internal import WeeklyCache
package import WeeklyText

/// A folder in which builds of one site keep what the next one need not do again (docs/decisions/0039).
///
/// Nothing in it is needed, and nothing is believed that is not just what this program wrote of just these files: what is missing,
/// damaged, or another program's is made anew. What cannot be written there is not kept.
package struct BuildCache: Sendable {
    /// Made where it is missing.
    package let folder: String
    /// What every hash goes on from that is kept: a key that strangers do not know, so that nobody can write a text with the hash of another,
    /// and the program, for another one may read and make the same differently.
    let seed: KeyedHash
    let damage = CacheDamage()
    /// Whether all bytes of an issue are read and held before any is believed, for whoever cannot begin anew once some of it was shown.
    package var isCheckedWhole = false
    /// Whether nothing is taken from it, and all that it holds is made anew.
    private(set) var isReplaced = false

    /// A cache in a folder.
    ///
    /// - Parameter program: stands for the program.
    package init(folder: String, program: StableHash) {
        var seed = KeyedHash(key: CacheKey.key(in: folder))
        seed.add(program)
        self.init(folder: folder, seed: seed)
    }

    private init(folder: String, seed: KeyedHash) {
        self.folder = folder
        self.seed = seed
    }

    /// Whether something that was taken from it could not be read back.
    var isDamaged: Bool { damage.isFound }

    /// The same, of which nothing is believed: what is in it is written anew. Nil where it is not damaged.
    var replacement: BuildCache? {
        guard isDamaged else { return nil }
        var cache = BuildCache(folder: folder, seed: seed)
        cache.isReplaced = true
        return cache
    }

    /// The bytes of one of its files; nil where there is none.
    func read(_ name: String) -> [UInt8]? {
        if isReplaced { return nil }
        // Whoever may write there could as well change the program: links are theirs.
        return try? FileSystem.read(PathText.join(folder, name))
    }

    /// Fewer files than this may be open at once by some limits (`ulimit -n`): then there is no room for those of the cache.
    static let fewestDescriptors = 192

    /// Reads parts of one of its files as it is now, whatever takes its place meanwhile; nil where there is none.
    ///
    /// - Parameter limit: how many files may be open at once.
    func parts(of name: String, limit: Int = DescriptorLimit.current) -> IssueShard.Reading? {
        guard !isReplaced else { return nil }
        if limit < Self.fewestDescriptors {
            guard let file = read(name) else { return nil }
            return { $0.upperBound <= file.count ? Array(file[$0]) : nil }
        }
        guard let file = try? OpenFile(PathText.join(folder, name)) else { return nil }
        return { file.bytes(in: $0) }
    }

    /// One of its files, held open; nil where there is none.
    func openFile(_ name: String) -> OpenFile? {
        isReplaced ? nil : try? OpenFile(PathText.join(folder, name))
    }

    /// The folder, made where it is missing; nil where it cannot be.
    func opened() -> OpenFolder? { Self.opened(folder) }

    /// Puts a file in its place in one step. Nobody else may read it: it holds drafts, too.
    ///
    /// - Parameter head: what stands before the bytes.
    /// - Returns: whether it is there now.
    @discardableResult
    func write(_ bytes: [UInt8], behind head: [UInt8] = [], as name: String) -> Bool {
        // What was made of what could not be read back must not be believed by the next build.
        !isDamaged && Self.write(bytes, behind: head, as: name, in: folder)
    }

    @discardableResult
    static func write(_ bytes: [UInt8], behind head: [UInt8] = [], as name: String, in path: String) -> Bool {
        guard let folder = opened(path) else { return false }
        let new = CacheFileName.ofNewFile()
        do throws(FileError) {
            try folder.write(as: new, mode: FileMode.ownFile) { write throws(FileError) in
                try write(head)
                try write(bytes)
            }
            try folder.move(new, to: folder, as: name)
            return true
        } catch {
            try? folder.remove(new)
            return false
        }
    }

    /// Nanoseconds after which nobody writes to a file any more that was to be believed once it was whole. The numbers of processes say
    /// nothing of it: in each container they begin anew.
    private static let longestWriting = 3_600_000_000_000

    /// Removes packs that are of no use any more, and what processes that were killed have left an hour ago and more.
    ///
    /// - Parameters:
    ///   - packs: the names of the packs that there were.
    ///   - used: those that are of use.
    func removeLeftovers(of packs: [String], but used: [String]) {
        guard let folder = Self.opened(folder) else { return }
        let (old, used) = (Set(texts: packs), Set(texts: used))
        for name in (try? folder.names())?.compactMap(\.text) ?? [] where !used.contains(name) {
            if old.contains(name) || isLeftover(name, folder) { try? folder.remove(name) }
        }
    }

    private func isLeftover(_ name: String, _ folder: OpenFolder) -> Bool {
        guard CacheFileName.isMade(name), let entry = try? folder.entry(name) else { return false }
        return entry.kind == .file && entry.modified < FileStamp.now - Self.longestWriting
    }

    private static func opened(_ path: String) -> OpenFolder? {
        if let folder = try? OpenFolder.open(path) { return folder }
        guard (try? FileSystem.makeFolders(path, mode: FileMode.ownFolder)) != nil else { return nil }
        return try? OpenFolder.open(path)
    }
}
