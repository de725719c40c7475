import TestTraits
import Testing
import WeeklyText

@testable import WeeklySite

@Suite("The whole index that is kept")
struct KeptIndexTests {
    /// Words that most documents have, and some that few have.
    private static func document(_ random: inout SeededNumbers) -> SearchDocument {
        let words = ["服务", "网格", "mesh", "meshes", "a", "𠀀々"]
        let text = (0..<3).map { _ in words.randomElement(using: &random) ?? "" }
        let rare = Int.random(in: 0..<50, using: &random)
        return SearchDocument(kind: .text, anchor: nil, title: "", text: "\(text.joined(separator: " ")) word\(rare)")
    }

    private static func issues(_ count: Int, _ random: inout SeededNumbers) -> [[SearchDocument]] {
        (0..<count).map { _ in
            (0..<Int.random(in: 0...4, using: &random)).map { _ in document(&random) }
        }
    }

    private static func shard(
        _ issues: some Sequence<[SearchDocument]>, after digest: StableHash = StableHash()
    ) -> SearchShard {
        var (indexing, folding) = (SearchIndexing(after: digest), SearchFolding())
        for documents in issues { indexing.add(documents, &folding) }
        return indexing.shard
    }

    private static func whole(_ shards: [SearchShard]) -> WholeIndex {
        let ranges = TermRanges(shards, count: 3)
        return WholeIndex(shards.map { ShardOutline($0) }, SortedTerms(joining: (0..<3).map(ranges.terms)))
    }

    // MARK: Documents in place of others

    @Test("A shard that is exchanged gives what all shards would, merged anew", arguments: 1...30)
    func shards(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        var shards = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.shard(Self.issues(5, &random)) }
        var index = Self.whole(shards)
        for _ in 0..<4 {
            let number = Int.random(in: 0...shards.count, using: &random)
            let shard = Self.shard(Self.issues(Int.random(in: 0...6, using: &random), &random))
            index.replace(number, by: shard, nil)
            if number == shards.count { shards.append(shard) } else { shards[number] = shard }
            #expect(index == Self.whole(shards))
        }
    }

    @Test("So do the documents of one issue", arguments: 1...30)
    func issues(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        var issues = (0..<3).map { _ in Self.issues(5, &random) }
        var index = Self.whole(issues.map { Self.shard($0) })
        for _ in 0..<4 {
            let (number, issue) = (Int.random(in: 0..<3, using: &random), Int.random(in: 0..<5, using: &random))
            let before = Self.shard(issues[number])
            // Often as many documents as before, so that no other's number changes.
            let count = issues[number][issue].count
            issues[number][issue] =
                Bool.random(using: &random)
                ? Self.issues(1, &random)[0] : (0..<count).map { _ in Self.document(&random) }
            let new = Self.shard([issues[number][issue]], after: before.digest(before: issue))
            let old = before.documents(ofIssues: issue..<(issue + 1))
            let gone = Bool.random(using: &random) ? before.terms.spellings(heldBy: old) : nil
            let change = ShardChange(old: old, new: new, gone: gone)
            index.replace(number, by: Self.shard(issues[number]), change)
            #expect(index == Self.whole(issues.map { Self.shard($0) }))
        }
    }

    // MARK: Bytes

    private static let kept: KeptIndex = {
        var random = SeededNumbers(state: 1)
        let shards = (0..<3).map { _ in shard(issues(6, &random)) }
        return KeptIndex(whole(shards), keys: (0..<3).map { StableHash(value: $0) })
    }()

    @Test("What was kept is read back the same")
    func same() {
        let known = KeptIndex(Self.kept.bytes[...])
        #expect(Self.kept.index.terms.count > 20)
        #expect(known?.index == Self.kept.index && known?.keys == Self.kept.keys)
    }

    @Test("Bytes of which some are missing or too many are no index")
    func cut() {
        let bytes = Self.kept.bytes
        for length in 0..<bytes.count { #expect(KeptIndex(bytes[..<length]) == nil) }
        #expect(KeptIndex((bytes + [0])[...]) == nil)
    }

    @Test("Numbers that are changed make no index, or one in which documents can be exchanged")
    func changed() {
        var random = SystemRandomNumberGenerator()
        let bytes = Self.kept.bytes
        for _ in 0..<2000 {
            var other = bytes
            other[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            guard var index = KeptIndex(other[...])?.index else { continue }
            for number in 0...index.shards.count { index.replace(number, by: Self.shard([]), nil) }
        }
    }
}
