import TestTraits
import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("Shards of the search's index that are kept")
struct KeptShardTests {
    /// - Parameter mark: of what its source says beside its text.
    private static func issue(_ number: Int, _ text: String, mark: Int = 0) -> IndexedIssue {
        let passage = Passage(
            html: "<p>\(text)</p>", items: [Item(line: 1, anchor: nil, content: .prose(RichText(html: text, text: "")))]
        )
        let section = Section(kind: .other, heading: nil, line: 1, passages: [passage])
        let issue = SampleNewsletter.issue("n\(number)", day: number, sections: [section, SampleNewsletter.questions])
        var hash = KeyedHash()
        hash.add(number)
        hash.add(text)
        hash.add(mark)
        return IndexedIssue(issue, digest: SourceDigest(hash.finished, mayLinkToFiles: false))
    }

    private static func issues(_ count: Int) -> [IndexedIssue] {
        (1...count).map { issue($0, "第 \($0) 期 讲了 \($0 % 7) 件事 word\($0 * 31 % 97)") }
    }

    private static func shard() -> SearchShard {
        var (indexing, folding) = (SearchIndexing(), SearchFolding())
        let source = SearchSource(Newsletter(ChunkedRow(Self.issues(40))))
        for number in 0..<40 { indexing.add(source.documents(ofIssue: number), &folding) }
        return indexing.shard
    }

    private static let kept = KeptShard(shard(), keys: (0..<40).map { StableHash(value: $0) })

    @Test("What was kept is read back the same")
    func same() {
        let known = KeptShard(Self.kept.bytes[...])
        #expect(Self.kept.shard.documentCount > 80)
        #expect(known?.shard == Self.kept.shard && known?.keys == Self.kept.keys)
    }

    @Test("Bytes of which some are missing or too many are no shard")
    func cut() {
        let bytes = Self.kept.bytes
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(KeptShard(bytes[..<length]) == nil)
        }
        #expect(KeptShard((bytes + [0])[...]) == nil)
    }

    @Test("Numbers that are changed make no shard, or one whose parts fit each other")
    func changed() {
        var random = SystemRandomNumberGenerator()
        let bytes = Self.kept.bytes
        for _ in 0..<2000 {
            var other = bytes
            other[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            guard let shard = KeptShard(other[...])?.shard else { continue }
            let terms = shard.terms
            #expect((0..<terms.count).allSatisfy { !terms.spelling($0).isEmpty && !terms.postings($0).isEmpty })
            // What is made of them may be wrong, but is made.
            let ranges = TermRanges([shard, Self.kept.shard], count: 5)
            for range in 0..<5 { _ = ranges.terms(range) }
            _ = TermSplice.terms(
                terms, replacing: 3..<9, by: Self.kept.shard.terms, count: Self.kept.shard.documentCount)
        }
    }

    // MARK: Words

    @Test(
        "The texts of a shard as words are read back the same, and bytes of which some are missing or too many are none"
    )
    func words() {
        let keys = (0..<3).map { StableHash(value: $0) }
        let kept = KeptWords([[1, 2, .max], [], [3]], keys: keys)
        let known = KeptWords(kept.bytes[...])
        #expect(known?.words == kept.words)
        let shard = SearchShard(terms: SortedTerms(), documentCounts: [], digests: [])
        #expect(known?.belong(to: KeptShard(shard, keys: keys)) == true)
        #expect(known?.belong(to: KeptShard(shard, keys: keys.reversed())) == false)
        for length in 0..<kept.bytes.count { #expect(KeptWords(kept.bytes[..<length]) == nil) }
        #expect(KeptWords((kept.bytes + [0])[...]) == nil)
    }

    @Test("Where the texts of a shard are missing, damaged or another's, all files are as without any that were kept")
    func damagedWords() {
        let others = KeptWords([[1]], keys: [StableHash()]).bytes
        let damages: [@Sendable ([UInt8]) -> [UInt8]?] = [{ _ in nil }, { $0.dropLast() }, { _ in others }]
        for damage in damages {
            let memory = PartMemory()
            var issues = Self.issues(20)
            _ = Self.files(issues, memory)
            issues[7] = Self.issue(8, "另一段文字")
            let store = memory.store { whole, bytes in whole == .searchWords ? damage(bytes) : bytes }
            #expect(Self.files(issues, store) == Self.files(issues, nil as PartStore?))
        }
    }

    // MARK: Ends

    @Test(
        "Issues that two rows share at both ends are counted once",
        arguments: [
            ([1, 2, 3], [1, 2, 3], 3, 0), ([1, 2, 3], [1, 4, 3], 1, 1), ([1, 2, 3], [1, 3], 1, 1),
            ([1, 1], [1, 1, 1], 2, 0), ([1, 2], [3, 4], 0, 0), ([], [1], 0, 0), ([1, 2], [0, 1, 2], 0, 2),
        ] as [([UInt64], [UInt64], Int, Int)])
    func ends(kept: [UInt64], others: [UInt64], start: Int, end: Int) {
        let empty = SearchShard(terms: SortedTerms(), documentCounts: [], digests: [])
        let ends = KeptShard(empty, keys: kept.map(StableHash.init(value:)))
            .ends(sharedWith: others.map(StableHash.init(value:)))
        #expect(ends == (start, end))
    }

    // MARK: From build to build

    private static func files(_ issues: [IndexedIssue], _ memory: PartMemory? = nil) -> [[UInt8]] {
        files(issues, memory?.store())
    }

    private static func files(_ issues: [IndexedIssue], _ store: PartStore?) -> [[UInt8]] {
        let source = SearchSource(Newsletter(ChunkedRow(issues), projects: ProjectCatalogue()))
        let files = SearchFiles(source, store: store) { "/issues/\($0.slug)/" }
        return [files.manifest()] + (0..<source.layout.termFileCount).map(files.terms)
            + (0..<source.layout.textFileCount).map(files.texts)
    }

    @Test("Only the shards of issues that changed are made again, and all files are as without any that were kept")
    func next() {
        let memory = PartMemory()
        var issues = Self.issues(700)
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written(.search) == [0, 1, 2])
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written(.search) == [])
        issues[300] = Self.issue(301, "另一段文字")
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written(.search) == [1])
        issues.append(Self.issue(701, "新的一期"))
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written(.search) == [2])
        issues.removeFirst()
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written(.search) == [0, 1, 2])
    }

    @Test("Where few shards changed, no others are read: their documents are exchanged in the index that was kept")
    func exchanged() {
        let memory = PartMemory()
        var issues = Self.issues(1000)
        _ = Self.files(issues, memory)
        #expect(memory.written(.searchIndex) == [0] && memory.written(.search) == [0, 1, 2, 3])
        _ = memory.read(.search)
        issues[300] = Self.issue(301, "另一段文字")
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.read(.search) == [1] && memory.written(.searchIndex) == [0])
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.read(.search) == [] && memory.written(.searchIndex) == [])
        for place in [0, 300, 600] { issues[place] = Self.issue(place + 1, "再一段文字") }
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.read(.search) == [0, 1, 2, 3])
    }

    @Test(
        "Whichever of the last writes were lost, all files are as without any that were kept",
        arguments: [.search, .searchWords, .searchIndex] as [PartStore.Whole])
    func lostWrites(whole: PartStore.Whole) {
        var random = SeededNumbers(state: 5)
        let memory = PartMemory()
        var issues = Self.issues(600)
        _ = Self.files(issues, memory)
        for step in 1...8 {
            let before = memory.copy
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let place = Int.random(in: 0..<issues.count, using: &random)
                let text = "第 \(step) 次 word\(place) " + ["", "很多 别的 字"][step % 2]
                issues[place] = Self.issue(place + 1, text)
            }
            if step == 4 { issues.append(Self.issue(1000, "新的一期")) }
            #expect(Self.files(issues, memory) == Self.files(issues), "step \(step)")
            if step % 3 != 0 { memory.restore(whole, from: before) }
        }
    }

    @Test("The index that was kept is right where it is missing or damaged")
    func damagedIndex() {
        let damages: [@Sendable ([UInt8]) -> [UInt8]?] = [{ _ in nil }, { $0.dropLast() }, { $0 }]
        for damage in damages {
            let memory = PartMemory()
            var issues = Self.issues(1400)
            _ = Self.files(issues, memory)
            let store = memory.store { whole, bytes in whole == .searchIndex ? damage(bytes) : bytes }
            for places in [[300], [0, 700, 1399], [1, 301, 600, 900, 1300]] {
                for place in places { issues[place] = Self.issue(place + 1, "另一段文字 \(places.count)") }
                #expect(Self.files(issues, store) == Self.files(issues, nil as PartStore?))
            }
            issues.removeLast(200)
            #expect(Self.files(issues, store) == Self.files(issues, nil as PartStore?))
        }
    }

    @Test("Issues behind one of which another part than the texts changed are as they were")
    func sameTexts() {
        let memory = PartMemory()
        var issues = Self.issues(20)
        #expect(Self.files(issues, memory) == Self.files(issues))
        #expect(memory.written(.search) == [0])
        issues[7] = Self.issue(8, "第 8 期 讲了 1 件事 word54", mark: 1)
        #expect(Self.files(issues, memory) == Self.files(Self.issues(20)))
        #expect(memory.written(.search) == [0])
    }

    @Test("Whichever issues come, go and change, all files are as without any shard that was kept", arguments: 1...6)
    func changes(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        let memory = PartMemory()
        var issues = Self.issues(300)
        for step in 1...8 {
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0..<issues.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: issues.remove(at: place)
                case 1: issues.append(Self.issue(1000 * step + place, "新的一期"))
                default: issues[place] = Self.issue(place + 1, "第 \(step) 次改过的 word\(step)")
                }
            }
            #expect(Self.files(issues, memory) == Self.files(issues), "step \(step)")
        }
    }
}
