internal import WeeklyCache
internal import WeeklySite
internal import WeeklyText

/// The shards of the search's index that the last build made, a file each.
struct KeptSearch: Sendable {
    private let cache: BuildCache
    private let inputs: KeyedHash

    /// Nil where nothing is kept.
    ///
    /// - Parameter inputs: stands for all that the site is made from beside its issues.
    init?(_ cache: BuildCache?, inputs: KeyedHash?) {
        guard let cache, let inputs else { return nil }
        self.cache = cache
        self.inputs = inputs
    }

    /// - Parameter language: its number among the site's.
    func shards(ofLanguage language: Int) -> ShardStore {
        ShardStore(inputs: inputs) { [cache] number, key in
            guard let file = cache.read(Self.name(number, language)) else { return nil }
            return SealedBytes.payload(of: file, for: key).map { Array(file[$0...]) }
        } write: { [cache] shard, number, key in
            cache.write(SealedBytes.seal(shard, for: key), as: Self.name(number, language))
        }
    }

    private static func name(_ number: Int, _ language: Int) -> String { "search-\(language)-\(number)" }
}
