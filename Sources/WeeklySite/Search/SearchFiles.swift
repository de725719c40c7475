internal import Synchronization
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What stands below /search/ for search.js to read. The index is made once, when the first of the files is asked for.
final class SearchFiles: Sendable {
    let source: SearchSource
    private let address: @Sendable (WeeklyModel.Issue) -> String
    private let contentAddress: @Sendable (ContentPage) -> String
    private let shards: [Lazy<SearchShard>]
    private let whole: Lazy<SearchIndex>
    private let nextShard = Atomic(0)

    /// - Parameters:
    ///   - contentAddress: the path of a page beside issues.
    ///   - address: the path of an issue's page.
    init(
        _ source: SearchSource, contentAddress: @escaping @Sendable (ContentPage) -> String = { _ in "" },
        address: @escaping @Sendable (WeeklyModel.Issue) -> String
    ) {
        let layout = source.layout
        let shards = (0..<layout.shardCount).map { shard in
            Lazy { SearchShard(layout.issues(ofShard: shard), of: source) }
        }
        self.source = source
        self.address = address
        self.contentAddress = contentAddress
        self.shards = shards
        whole = Lazy { SearchIndex(SearchShard.merged(shards.lazy.map { $0.take() }), layout: layout) }
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
        index.terms[number].bytes
    }

    /// The address, the title and the day of an issue, or of a page beside issues; without a day of one that has no date.
    private func head(of number: Int) -> [String] {
        if let content = source.content(number) {
            return [contentAddress(content), content.title, content.frontMatter.date?.day.text ?? ""]
        }
        let issue = source.issue(number)
        return [address(issue), issue.title, issue.date.day.text]
    }

    /// How the index is cut into files.
    var layout: SearchLayout { source.layout }

    /// The documents of some issues and pages beside them, as `[[path, title, day, [[kind, anchor, title, text], …]], …]`.
    func texts(_ number: Int) -> [UInt8] {
        var json = JSONText()
        json.array(source.layout.issues(ofText: number)) { json, number in
            json.array(head(of: number), then: source.documents(ofIssue: number)) { json, document in
                json.array([document.kind.name, document.anchor, document.title, document.text])
            }
        }
        return json.utf8
    }
}

extension JSONText {
    fileprivate mutating func array(_ texts: [String?]) {
        array(texts) { $0.string($1) }
    }

    /// An array of texts that ends with an array.
    fileprivate mutating func array<Element>(
        _ texts: [String], then elements: [Element], _ body: (inout JSONText, Element) -> Void
    ) {
        array(0...texts.count) { json, index in
            if index < texts.count { json.string(texts[index]) } else { json.array(elements, body) }
        }
    }
}
