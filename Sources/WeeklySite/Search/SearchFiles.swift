internal import Synchronization
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What stands below /search/ for search.js to read. The index is made once, when the first of the files is asked for.
final class SearchFiles: Sendable {
    /// How the index is cut into files.
    let layout: SearchLayout
    private let texts: SearchTexts
    /// Files of texts that were made with the index.
    private let made: MadeTexts
    private let shards: [Lazy<SearchShard>]
    private let whole: Lazy<SearchIndex>
    private let nextShard = Atomic(0)

    /// - Parameters:
    ///   - store: where shards are kept; nil where they are not.
    ///   - contentAddress: the path of a page beside issues.
    ///   - address: the path of an issue's page.
    init(
        _ source: SearchSource, store: ShardStore? = nil,
        contentAddress: @escaping @Sendable (ContentPage) -> String = { _ in "" },
        address: @escaping @Sendable (WeeklyModel.Issue) -> String
    ) {
        let layout = source.layout
        let texts = SearchTexts(source: source, contentAddress: contentAddress, address: address)
        let made = MadeTexts()
        let shards = (0..<layout.shardCount).map { number in
            Lazy { Self.shard(number, texts, made, store) }
        }
        self.layout = layout
        self.texts = texts
        self.made = made
        self.shards = shards
        whole = Lazy { SearchIndex(shards.map { $0.take() }, layout: layout) }
    }

    /// What is searched.
    var source: SearchSource { texts.source }

    /// A shard, as it was kept or made.
    private static func shard(
        _ number: Int, _ texts: SearchTexts, _ made: MadeTexts, _ store: ShardStore?
    ) -> SearchShard {
        let key = store.flatMap { texts.source.key(ofShard: number, inputs: $0.inputs) }
        let issueCount = texts.source.layout.issues(ofShard: number).count
        if let store, let key, let kept = store.shard(number, key), kept.documentCounts.count == issueCount {
            return kept
        }
        let shard = shard(of: texts.source.layout.texts(ofShard: number), texts, made)
        if let store, let key { store.keep(shard, number, key) }
        return shard
    }

    /// Indexes the issues of some files of texts, and makes those files on the way: of each issue there are documents but once.
    private static func shard(of numbers: Range<Int>, _ texts: SearchTexts, _ made: MadeTexts) -> SearchShard {
        var indexing = SearchIndexing()
        var folding = SearchFolding()
        for number in numbers {
            made.keep(texts.bytes(number) { indexing.add($0, &folding) }, number)
        }
        return indexing.shard
    }

    /// The index. Threads that ask while it is being made help: each makes shards that no other has begun.
    var index: SearchIndex {
        while true {
            let shard = nextShard.wrappingAdd(1, ordering: .relaxed).oldValue
            guard shard < shards.count else { return whole.value }
            _ = shards[shard].value
        }
    }

    /// Where each file of terms begins, and how many documents each file of texts has.
    func manifest() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("version")
            json.string(index.version)
            json.key("terms")
            json.array(index.terms) { $0.string($1.first) }
            json.key("texts")
            json.array(index.textCounts) { $0.integer($1) }
        }
        return json.utf8
    }

    func terms(_ number: Int) -> [UInt8] {
        Array(index.terms[number].bytes)
    }

    func texts(_ number: Int) -> [UInt8] {
        made.take(number) ?? texts.bytes(number)
    }
}

/// Files of texts that were made before anybody asked for them, each until somebody does: a build writes each once.
private final class MadeTexts: Sendable {
    private struct Kept {
        var files: [Int: [UInt8]] = [:]
        var size = 0
    }

    /// How many bytes wait at most, those of some 3,000 issues: of a larger site the rest is made again when it is asked for.
    private static let most = 16 << 20

    private let kept = Mutex(Kept())

    func keep(_ bytes: [UInt8], _ number: Int) {
        kept.withLock { kept in
            guard kept.size + bytes.count <= Self.most else { return }
            kept.files[number] = bytes
            kept.size += bytes.count
        }
    }

    func take(_ number: Int) -> [UInt8]? {
        kept.withLock { kept in
            let bytes = kept.files.removeValue(forKey: number)
            kept.size -= bytes?.count ?? 0
            return bytes
        }
    }
}
