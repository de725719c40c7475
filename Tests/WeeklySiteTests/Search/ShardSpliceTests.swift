import TestTraits
import Testing
import WeeklyText

@testable import WeeklySite

@Suite("Shards in which issues are replaced")
struct ShardSpliceTests {
    /// Few different words, so that most stand in many documents, and long ones among them that begin alike.
    private static let words = ["服务", "网格", "の", "a", "ab", "mesh", "meshes", "mesher", "9", "𠀀々", "\u{FA0E}\u{FA0F}"]

    /// Issues of no documents and of many, so that gaps of lists take more than a byte.
    private static func issues(_ count: Int, _ random: inout SeededNumbers) -> [[SearchDocument]] {
        (0..<count).map { _ in
            let documentCount = [0, 1, 3, 90][Int.random(in: 0..<4, using: &random)]
            return (0..<documentCount).map { _ in document(&random) }
        }
    }

    private static func document(_ random: inout SeededNumbers) -> SearchDocument {
        let count = Int.random(in: 0..<4, using: &random)
        let rare = Int.random(in: 0..<200, using: &random)
        let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" } + ["word\(rare)"]
        return SearchDocument(kind: .text, anchor: nil, title: "", text: text.joined(separator: " "))
    }

    private static func shard(
        _ issues: some Sequence<[SearchDocument]>, after digest: StableHash = StableHash()
    ) -> SearchShard {
        var (indexing, folding) = (SearchIndexing(after: digest), SearchFolding())
        for documents in issues { indexing.add(documents, &folding) }
        return indexing.shard
    }

    private static func expectSame(_ issues: [[SearchDocument]], _ old: Range<Int>, _ new: [[SearchDocument]]) {
        let whole = shard(issues)
        let renewed = shard(issues[..<old.lowerBound] + new + issues[old.upperBound...])
        let spliced = whole.replacing(
            old, by: shard(new, after: whole.digest(before: old.lowerBound)),
            digestsBehind: renewed.digests.suffix(issues.count - old.upperBound))
        #expect(spliced == renewed, "\(issues.map(\.count)), \(old), \(new.map(\.count))")
    }

    @Test(
        "Whichever issues are replaced by however many, the shard is as if all had been indexed anew", arguments: 1...60
    )
    func same(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        let issues = Self.issues(Int.random(in: 0...9, using: &random), &random)
        for _ in 0..<10 {
            let ends = [0, 0].map { _ in Int.random(in: 0...issues.count, using: &random) }.sorted()
            Self.expectSame(issues, ends[0]..<ends[1], Self.issues(Int.random(in: 0...3, using: &random), &random))
        }
    }

    @Test("Nothing, the start, the end and all can be replaced, by nothing too", arguments: 1...5)
    func ends(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        let issues = Self.issues(8, &random)
        for old in [0..<0, 4..<4, 8..<8, 0..<3, 5..<8, 0..<8] {
            for count in 0...2 { Self.expectSame(issues, old, Self.issues(count, &random)) }
        }
        Self.expectSame([], 0..<0, issues)
    }

    @Test("A term that no document holds any more is gone")
    func gone() {
        func issue(_ text: String) -> [SearchDocument] {
            [SearchDocument(kind: .text, anchor: nil, title: "", text: text)]
        }
        let whole = Self.shard([issue("alpha"), issue("beta"), issue("alpha gamma")])
        let spliced = whole.replacing(
            1..<2, by: Self.shard([issue("delta")]), digestsBehind: Array(whole.digests.suffix(1)))
        let terms = (0..<spliced.terms.count).map { TermFile.text(spliced.terms.spelling($0)) }
        #expect(terms == ["#text", "alpha", "delta", "gamma"])
    }
}
