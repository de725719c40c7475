internal import WeeklyCache
internal import WeeklyModel
internal import WeeklyText

/// The bytes of files that builds have made, for an output that has them no more: that of CI begins empty, every time.
///
/// They lie in packs. A build adds a pack with what it made, so that one in which little changed writes little, and takes packs of which
/// little is left into it (`PackMerge`). One into an output that holds files already asks for none, and adds none but where nothing is kept
/// yet: what it makes will be found there, and much of it is made of all issues, and other with each of them.
struct PackedFiles: Sendable {
    private static let indexName = "packs"

    private let cache: BuildCache
    private let kept: Lazy<KeptPacks>
    private let new: Lazy<PackWriter?>
    private let isOutputEmpty: Bool

    /// Nil where so few files may be open at once that there is no room for packs.
    ///
    /// - Parameters:
    ///   - isOutputEmpty: whether the output holds none of the files.
    ///   - limit: how many files may be open at once.
    init?(_ cache: BuildCache, isOutputEmpty: Bool, limit: Int = DescriptorLimit.current) {
        guard limit >= BuildCache.fewestDescriptors else { return nil }
        self.isOutputEmpty = isOutputEmpty
        self.cache = cache
        kept = Lazy {
            let index = cache.read(Self.indexName).flatMap { PackIndex($0, for: cache.seed.finished) }
            return KeptPacks(index ?? PackIndex(packs: [], places: [:])) { cache.openFile($0) }
        }
        new = Lazy {
            let isWanted = isOutputEmpty || !Self.isAnythingKept(cache)
            return isWanted ? cache.opened().flatMap { try? PackWriter(in: $0) } : nil
        }
    }

    /// Whether there is an index, all of it, of this program.
    private static func isAnythingKept(_ cache: BuildCache) -> Bool {
        cache.read(indexName).flatMap { SealedBytes.payload(of: $0, for: cache.seed.finished) } != nil
    }

    /// The bytes of a file that a build made from just what a key stands for; nil where they are not kept, or are damaged.
    func file(at path: String, madeFrom key: StableHash) -> MadeFile? {
        isOutputEmpty ? kept.value.file(number(of: path, key)) : nil
    }

    /// The same of a large file, in pieces that are read when they are asked for; nil where it is not large.
    func pieces(at path: String, madeFrom key: StableHash) -> PackedPieces? {
        isOutputEmpty ? kept.value.pieces(number(of: path, key)) : nil
    }

    /// Keeps the bytes of a file, once `keep` is called.
    func add(_ file: MadeFile, at path: String, madeFrom key: StableHash) {
        new.value?.add(file, number(of: path, key))
    }

    /// Keeps what was added, and of what builds before have added these files and no others; where nothing was added, what there is.
    /// Packs that are of no use go.
    ///
    /// - Parameter used: the files of the site, each with the key of what it is made from.
    func keep(_ used: some Sequence<(path: String, key: StableHash)>) {
        guard let writer = new.ifMade ?? nil else {
            let index = cache.read(Self.indexName) ?? []
            return cache.removeLeftovers(of: [], but: PackIndex.packs(in: index, for: cache.seed.finished))
        }
        guard !cache.isDamaged else { return writer.remove() }
        let kept = kept.value.with(only: used.lazy.map { number(of: $0.path, $0.key) })
        let merge = PackMerge(kept, newSize: writer.size)
        merge.write(to: writer)
        guard let index = merge.index(with: writer) else { return writer.remove() }
        guard cache.write(index.bytes(for: cache.seed.finished), as: Self.indexName) else { return writer.remove() }
        cache.removeLeftovers(of: kept.index.packs, but: index.packs)
    }

    /// Keeps nothing of what was added, nor of what is added from now on.
    ///
    /// - Returns: whether anything was.
    @discardableResult
    func discard() -> Bool {
        guard let writer = new.ifMade ?? nil else { return false }
        writer.remove()
        return true
    }

    /// What stands for a file and for all that it was made from: strangers choose paths.
    private func number(of path: String, _ key: StableHash) -> StableHash {
        var hash = cache.seed
        hash.add(path)
        hash.add(key)
        return hash.finished
    }
}
