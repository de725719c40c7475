internal import Synchronization
internal import WeeklyModel
internal import WeeklyText

/// What stands below /search/ for search.js to read. The index is made once, when the first of the files is asked for.
final class SearchFiles: Sendable {
    /// How the index is cut into files.
    let layout: SearchLayout
    private let texts: SearchTexts
    /// Files of texts that were made with the index.
    private let made: MadeTexts
    private let state: Mutex<State>

    private enum State {
        case making(IndexMaking)
        case made(SearchIndex)
    }

    /// - Parameters:
    ///   - store: where shards are kept; nil where they are not.
    ///   - contentAddress: the path of a page beside issues.
    ///   - address: the path of an issue's page.
    init(
        _ source: SearchSource, store: PartStore? = nil,
        contentAddress: @escaping @Sendable (ContentPage) -> String = { _ in "" },
        address: @escaping @Sendable (WeeklyModel.Issue) -> String
    ) {
        texts = SearchTexts(source: source, contentAddress: contentAddress, address: address)
        layout = source.layout
        made = MadeTexts()
        state = Mutex(.making(IndexMaking(ShardMaking(texts: texts, made: made, store: store), layout)))
    }

    /// What is searched.
    var source: SearchSource { texts.source }

    /// The index. Threads that ask while it is being made help.
    var index: SearchIndex {
        switch state.withLock({ $0 }) {
        case .made(let index): return index
        case .making(let making):
            let index = making.index
            // What it was made of is needed no more.
            state.withLock { $0 = .made(index) }
            return index
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
