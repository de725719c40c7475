internal import WeeklyCache
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// The issues that the last build read, as it read them.
///
/// They lie in a few files (shards), each issue in that which its path tells: where some changed, only their files are written again.
struct KeptIssues: Sendable {
    /// An issue that was read, or taken from here.
    struct Entry: Sendable {
        let path: String
        let digest: StableHash
        let issue: IndexedIssue?
        let said: CountedDiagnostics
    }

    private static let shardCount = 64

    private let cache: BuildCache
    private let owner: StableHash
    private let shards: [IssueShard?]

    /// - Parameter rules: stands for all by which issues are read, beside their files.
    init(_ cache: BuildCache, rules: StableHash, jobs: Int) {
        self.cache = cache
        var owner = cache.seed
        owner.add(rules)
        self.owner = owner.finished
        shards = Parallel.map(Self.shardCount, jobs: jobs) { [owner = self.owner] number in
            cache.parts(of: Self.name(number)).flatMap { IssueShard(for: owner, reading: $0) }
        }
    }

    /// What digests of sources go on from.
    var seed: KeyedHash { cache.seed }

    /// What reading the file gives; nil where that is not known.
    func issue(at path: String, _ digest: StableHash) -> KeptIssue? {
        shards[Self.shard(of: path)]?.issue(at: path, digest, cache.damage, isChecked: cache.isCheckedWhole)
    }

    /// Keeps these issues and no others.
    func keep(_ entries: [Entry], jobs: Int) {
        var parts = [[Entry]](repeating: [], count: Self.shardCount)
        for entry in entries { parts[Self.shard(of: entry.path)].append(entry) }
        let all = parts
        _ = Parallel.map(Self.shardCount, jobs: jobs) { keep(all[$0], inShard: $0) }
    }

    private func keep(_ entries: [Entry], inShard number: Int) {
        let shard = shards[number]
        let isSame = shard.map { shard in
            shard.count == entries.count && entries.allSatisfy { shard.has($0.path, $0.digest) }
        }
        if isSame ?? entries.isEmpty { return }
        let records = entries.map { entry in
            shard?.record(of: entry.path, entry.digest)
                ?? IssueShard.Record(
                    entry.path, entry.digest, StoredIssue(of: entry.issue, entry.said))
        }
        cache.write(IssueShard.bytes(records, for: owner), as: Self.name(number))
    }

    private static func shard(of path: String) -> Int { Int(StableHash(of: path).value % UInt64(shardCount)) }

    private static func name(_ number: Int) -> String { "issues-\(number)" }
}
