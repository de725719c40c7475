import Synchronization
import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("Shards of the search's index that are kept")
struct KeptShardTests {
    private static func issue(_ number: Int, _ text: String) -> IndexedIssue {
        let passage = Passage(
            html: "<p>\(text)</p>", items: [Item(line: 1, anchor: nil, content: .prose(RichText(html: text, text: "")))]
        )
        let section = Section(kind: .other, heading: nil, line: 1, passages: [passage])
        let issue = SampleNewsletter.issue("n\(number)", day: number, sections: [section, SampleNewsletter.questions])
        var hash = KeyedHash()
        hash.add(number)
        hash.add(text)
        return IndexedIssue(issue, digest: SourceDigest(hash.finished, mayLinkToFiles: false))
    }

    private static func issues(_ count: Int) -> [IndexedIssue] {
        (1...count).map { issue($0, "第 \($0) 期 讲了 \($0 % 7) 件事 word\($0 * 31 % 97)") }
    }

    private static func shard() -> SearchShard {
        var (indexing, folding) = (SearchIndexing(), SearchFolding())
        let source = SearchSource(Newsletter(issues(40)))
        for number in 0..<40 { indexing.add(source.documents(ofIssue: number), &folding) }
        return indexing.shard
    }

    @Test("What was kept is read back the same")
    func same() {
        let shard = Self.shard()
        #expect(shard.documentCount > 80)
        #expect(SearchShard(kept: shard.kept) == shard)
    }

    @Test("Bytes of which some are missing or too many are no shard")
    func cut() {
        let bytes = Self.shard().kept
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(SearchShard(kept: Array(bytes[..<length])) == nil)
        }
        #expect(SearchShard(kept: bytes + [0]) == nil)
    }

    @Test("Numbers that are changed make no shard, or one whose parts fit each other")
    func changed() {
        var random = SystemRandomNumberGenerator()
        let bytes = Self.shard().kept
        for _ in 0..<2000 {
            var other = bytes
            other[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            guard let terms = SearchShard(kept: other)?.terms else { continue }
            #expect((0..<terms.count).allSatisfy { !terms.spelling($0).isEmpty && !terms.postings($0).isEmpty })
        }
    }

    // MARK: From build to build

    /// Keeps shards in memory.
    private final class Memory: Sendable {
        private struct State {
            var shards: [Int: (key: StableHash, bytes: [UInt8])] = [:]
            var written: [Int] = []
        }

        private let state = Mutex(State())

        /// The numbers of the shards that were written since somebody asked.
        var written: [Int] {
            state.withLock { state in
                defer { state.written = [] }
                return state.written.sorted()
            }
        }

        var store: ShardStore {
            ShardStore(inputs: KeyedHash()) { [self] number, key in
                state.withLock { state in
                    state.shards[number].flatMap { $0.key == key ? $0.bytes : nil }
                }
            } write: { [self] bytes, number, key in
                state.withLock { state in
                    state.shards[number] = (key, bytes)
                    state.written.append(number)
                }
            }
        }
    }

    private static func files(_ issues: [IndexedIssue], _ memory: Memory? = nil) -> [[UInt8]] {
        let source = SearchSource(Newsletter(issues, projects: ProjectCatalogue()))
        let files = SearchFiles(source, store: memory?.store) { "/issues/\($0.slug)/" }
        return [files.manifest()] + (0..<source.layout.termFileCount).map(files.terms)
            + (0..<source.layout.textFileCount).map(files.texts)
    }

    @Test("Only the shards of issues that changed are made again, and all files are as without any that were kept")
    func next() {
        let memory = Memory()
        var issues = Self.issues(700)
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written == [0, 1, 2])
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written == [])
        issues[300] = Self.issue(301, "另一段文字")
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written == [1])
        issues.append(Self.issue(701, "新的一期"))
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written == [2])
        issues.removeFirst()
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written == [0, 1, 2])
    }
}
