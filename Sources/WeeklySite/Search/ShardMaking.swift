internal import WeeklyText

/// Makes the shards of the index; of one in which some issues changed since it was kept, what the others gave is taken over.
struct ShardMaking: Sendable {
    let texts: SearchTexts
    /// Takes the files of texts that are made on the way.
    let made: MadeTexts
    /// Where shards are kept; nil where they are not.
    let store: PartStore?

    /// A shard, as it was kept or made.
    func shard(_ number: Int) -> SearchShard {
        guard let store, let keys = texts.source.keys(ofShard: number, inputs: store.inputs) else {
            return new(number)
        }
        let owner = Self.owner(store.inputs)
        let known = store.part(number, of: .search, owner).flatMap { KeptShard($0) }
        if let known, known.keys == keys { return known.shard }
        let shard = known.flatMap { renewed($0, number, keys) } ?? new(number)
        store.keep(KeptShard(shard, keys: keys).bytes, number, of: .search, owner)
        return shard
    }

    /// Stands for all that must be the same for a kept shard to mean something; of its issues that is told one by one.
    private static func owner(_ inputs: KeyedHash) -> StableHash {
        var owner = inputs
        owner.add(PartStore.Whole.search.rawValue)
        return owner.finished
    }

    /// Indexes all issues of a shard, and makes their files of texts on the way: of each issue there are documents but once.
    private func new(_ number: Int) -> SearchShard {
        var indexing = SearchIndexing()
        var folding = SearchFolding()
        for text in texts.source.layout.texts(ofShard: number) {
            made.keep(texts.bytes(text) { indexing.add($0, &folding) }, text)
        }
        return indexing.shard
    }

    // MARK: Some issues changed

    /// A shard in which issues at the start or at the end are as they were; nil where none is.
    private func renewed(_ known: KeptShard, _ number: Int, _ keys: [StableHash]) -> SearchShard? {
        let (head, tail) = known.ends(sharedWith: keys)
        guard head + tail > 0 else { return nil }
        let old = head..<(known.keys.count - tail)
        let issues = texts.source.layout.issues(ofShard: number)
        let new = indexed(issues.dropFirst(head).dropLast(tail), after: known.shard.digest(before: head))
        let digests = digests(
            of: issues.suffix(tail), after: new.digests.last ?? known.shard.digest(before: head),
            known: known.shard, old.upperBound)
        return known.shard.replacing(old, by: new, digestsBehind: digests)
    }

    private func indexed(_ issues: Range<Int>, after digest: StableHash) -> SearchShard {
        var indexing = SearchIndexing(after: digest)
        var folding = SearchFolding()
        for issue in issues { indexing.add(texts.source.documents(ofIssue: issue), &folding) }
        return indexing.shard
    }

    /// Of the same issues behind other ones: what stands for all texts up to theirs is another number, unless it was the same before them.
    private func digests(
        of issues: Range<Int>, after digest: StableHash, known: SearchShard, _ first: Int
    ) -> [StableHash] {
        if digest == known.digest(before: first) { return Array(known.digests[first...]) }
        var digest = digest
        return issues.map { issue in
            digest.add(texts.source.documents(ofIssue: issue))
            return digest
        }
    }
}
