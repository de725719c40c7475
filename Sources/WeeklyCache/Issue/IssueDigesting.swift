package import WeeklyModel
package import WeeklyText

extension IssueDigests {
    /// The digests of an issue that was read: hashes of the bytes as which its parts are kept, for these hold all of them
    /// (`StoredFieldsTests`).
    ///
    /// - Parameter seed: what every hash goes on from; with a key that strangers do not know.
    package init(of issue: Issue, _ seed: KeyedHash) {
        var writer = CacheWriter(sharesTexts: false)
        let head = writer.digest(seed) { $0.append(IssueHead(issue)) }
        var items = ItemsByKind<StableHash>()
        for item in issue.sections.lazy.flatMap(\.passages).flatMap(\.items) where item.kind.isGathered {
            // Not where it stands: what is written above it moves that.
            let digest = writer.digest(seed) {
                $0.append(item.anchor)
                $0.append(item.content)
            }
            items.add(digest, item.kind)
        }
        self.init(head: head, items: items)
    }
}

extension CacheWriter {
    /// What stands for the bytes that are written, and for none that were before.
    fileprivate mutating func digest(_ seed: KeyedHash, _ write: (inout CacheWriter) -> Void) -> StableHash {
        restart()
        write(&self)
        var hash = seed
        hash.add(bytes)
        return hash.finished
    }
}

extension StableHash: Storable {
    func store(in writer: inout CacheWriter) { writer.append(word: value) }

    init(readBy reader: inout CacheReader) throws(DamagedCache) { self.init(value: try reader.word()) }
}

extension IssueDigests: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(head)
        writer.append(items)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(head: reader.value(), items: reader.value())
    }
}
