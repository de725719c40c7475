internal import WeeklyText

/// Makes the shards of the index; of one in which some issues changed since it was kept, what the others gave is taken over.
struct ShardMaking: Sendable {
    /// A shard, and how it came about.
    struct Made {
        let shard: SearchShard
        /// What is kept beside it (`KeptWords`); none where it is as it was kept.
        var words: [[UInt64]] = []
        /// What became another than in the shard that was kept, and what stands for that one (`KeptShard.key`); nil where all of it was made.
        var change: (kept: StableHash, documents: ShardChange)?
    }

    let texts: SearchTexts
    /// Takes the files of texts that are made on the way.
    let made: MadeTexts
    /// Where shards are kept; nil where they are not.
    let store: PartStore?

    /// Stands for all that must be the same for what was kept to mean something; of issues that is told one by one.
    private var owner: StableHash? {
        guard var owner = store?.inputs else { return nil }
        owner.add(PartStore.Whole.search.rawValue)
        return owner.finished
    }

    /// What stands for each shard (`KeptShard.key`); nil where nothing is kept, and where it is not known of all.
    var keys: [StableHash]? {
        guard let store else { return nil }
        let numbers = 0..<texts.source.layout.shardCount
        let keys = numbers.compactMap { texts.source.keys(ofShard: $0, inputs: store.inputs).map(KeptShard.key) }
        return keys.count == numbers.count ? keys : nil
    }

    /// A shard, as it was kept or made.
    func shard(_ number: Int) -> Made {
        guard let store, let owner, let keys = texts.source.keys(ofShard: number, inputs: store.inputs) else {
            return indexed(number)
        }
        let known = store.part(number, of: .search, owner).flatMap { KeptShard($0) }
        if let known, known.keys == keys { return Made(shard: known.shard) }
        let words = known == nil ? nil : store.part(number, of: .searchWords, owner).flatMap { KeptWords($0) }
        let made = known.flatMap { renewed($0, words, number, keys) } ?? indexed(number)
        store.keep(KeptShard(made.shard, keys: keys).bytes, number, of: .search, owner)
        store.keep(KeptWords(made.words, keys: keys).bytes, number, of: .searchWords, owner)
        return made
    }

    /// Indexes all issues of a shard, and makes their files of texts on the way: of each issue there are documents but once.
    private func indexed(_ number: Int) -> Made {
        var indexing = SearchIndexing()
        var folding = SearchFolding()
        for text in texts.source.layout.texts(ofShard: number) {
            made.keep(texts.bytes(text) { indexing.add($0, &folding) }, text)
        }
        return Made(shard: indexing.shard, words: indexing.words)
    }

    // MARK: The whole index

    /// The index of all shards as it was kept.
    var keptIndex: KeptIndex? {
        owner.flatMap { store?.part(0, of: .searchIndex, $0) }.flatMap { KeptIndex($0) }
    }

    func keep(_ index: KeptIndex) {
        guard let owner else { return }
        store?.keep(index.bytes, 0, of: .searchIndex, owner)
    }

    // MARK: Some issues changed

    /// A shard in which issues at the start or at the end are as they were; nil where none is, and where their texts are not known.
    private func renewed(_ known: KeptShard, _ words: KeptWords?, _ number: Int, _ keys: [StableHash]) -> Made? {
        let (head, tail) = known.ends(sharedWith: keys)
        guard head + tail > 0, let words, words.belong(to: known) else { return nil }
        let old = head..<(known.keys.count - tail)
        let start = known.shard.digest(before: head)
        let issues = texts.source.layout.issues(ofShard: number)
        let new = indexed(issues.dropFirst(head).dropLast(tail), after: start)
        let behind = Array(words.words[old.upperBound...])
        let gone = known.shard.documents(ofIssues: old)
        let digests = digests(of: behind, after: new.shard.digests.last ?? start, known.shard, old.upperBound)
        return Made(
            shard: known.shard.replacing(old, by: new.shard, digestsBehind: digests),
            words: words.words[..<head] + new.words + behind,
            change: (
                known.key,
                ShardChange(old: gone, new: new.shard, gone: known.shard.terms.spellings(heldBy: gone))
            ))
    }

    private func indexed(_ issues: Range<Int>, after digest: StableHash) -> Made {
        var indexing = SearchIndexing(after: digest)
        var folding = SearchFolding()
        for issue in issues { indexing.add(texts.source.documents(ofIssue: issue), &folding) }
        return Made(shard: indexing.shard, words: indexing.words)
    }

    /// Of the same issues behind other ones: what stands for all texts up to theirs is another number, unless it was the same before them.
    private func digests(
        of words: [[UInt64]], after digest: StableHash, _ known: SearchShard, _ first: Int
    ) -> [StableHash] {
        if digest == known.digest(before: first) { return Array(known.digests[first...]) }
        var digest = digest
        return words.map { words in
            digest.add(words: words)
            return digest
        }
    }
}
