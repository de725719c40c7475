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
        _ source: SearchSource, store: PartStore? = nil,
        contentAddress: @escaping @Sendable (ContentPage) -> String = { _ in "" },
        address: @escaping @Sendable (WeeklyModel.Issue) -> String
    ) {
        let layout = source.layout
        let texts = SearchTexts(source: source, contentAddress: contentAddress, address: address)
        let made = MadeTexts()
        let making = ShardMaking(texts: texts, made: made, store: store)
        let shards = (0..<layout.shardCount).map { number in Lazy { making.shard(number) } }
        self.layout = layout
        self.texts = texts
        self.made = made
        self.shards = shards
        whole = Lazy { SearchIndex(shards.map { $0.take() }, layout: layout) }
    }

    /// What is searched.
    var source: SearchSource { texts.source }

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
