/// How the index is cut into files. It follows from the number of issues, and of pages beside them, alone, so that the routes are known before
/// anything is indexed.
struct SearchLayout: Hashable {
    /// How many issues the texts of a file are from. A page of results costs one file for each result at the worst.
    static let issuesPerText = 2
    /// Enough that two threads have work, few enough that the shards' tables do not cost more than they save. The index's version follows
    /// from it, too.
    private static let textsPerShard = 128

    /// Pages beside issues are counted with them.
    let issueCount: Int

    /// How many files hold terms: more for larger sites, whose terms also have longer lists.
    var termFileCount: Int {
        max(1, (issueCount + 7) / 8)
    }

    var textFileCount: Int {
        (issueCount + Self.issuesPerText - 1) / Self.issuesPerText
    }

    var shardCount: Int {
        (textFileCount + Self.textsPerShard - 1) / Self.textsPerShard
    }

    /// The issues of a file of texts, counted from the oldest: a new issue leaves the files of the others as they are.
    func issues(ofText number: Int) -> Range<Int> {
        let start = number * Self.issuesPerText
        return start..<min(issueCount, start + Self.issuesPerText)
    }

    /// The issues of a shard.
    func issues(ofShard number: Int) -> Range<Int> {
        let texts = texts(ofShard: number)
        return (texts.lowerBound * Self.issuesPerText)..<min(issueCount, texts.upperBound * Self.issuesPerText)
    }

    /// The files of texts whose issues are indexed together.
    func texts(ofShard number: Int) -> Range<Int> {
        let start = number * Self.textsPerShard
        return start..<min(textFileCount, start + Self.textsPerShard)
    }
}
