internal import WeeklyModel
internal import WeeklyText

/// A number for each issue of a language, by its index in `Newsletter.issues`, that stands for all that any page shows of it: what was
/// read, which of it is past, and where its links to other files lead.
struct IssueKeys: Sendable {
    private let keys: [StableHash]
    /// The same for all that is shown of an issue beside an item of it; nil where that is not known.
    private let heads: [StableHash?]
    private let items: ItemKeys
    /// Stands for all issues in their order.
    let all: StableHash

    /// Nil where it is not known what the issues were read from.
    ///
    /// - Parameter inputs: as of `RouteKeys.all`.
    init?(_ edition: Edition, inputs: KeyedHash) {
        var (keys, heads, items, all) = ([StableHash](), [StableHash?](), ItemKeys(), inputs)
        let files = Lazy { Self.digest(of: edition.addresses.files, inputs) }
        for entry in edition.newsletter.indexedIssues {
            guard let digest = entry.digest else { return nil }
            var rest = inputs
            rest.add(PassingTime.digest(of: entry, at: edition.now))
            if digest.mayLinkToFiles { rest.add(files.value) }
            keys.append(Self.key(rest, digest.hash))
            heads.append(entry.parts.map { Self.key(rest, $0.head) })
            items.append(entry.parts)
            all.add(keys[keys.count - 1])
        }
        self.keys = keys
        self.heads = heads
        self.items = items
        self.all = all.finished
    }

    private static func key(_ inputs: KeyedHash, _ digest: StableHash) -> StableHash {
        var key = inputs
        key.add(digest)
        return key.finished
    }

    /// Stands for what links to files mean.
    static func digest(of files: SourceFiles, _ inputs: KeyedHash) -> StableHash {
        var hash = inputs
        files.add(to: &hash)
        return hash.finished
    }

    subscript(index: Int) -> StableHash { keys[index] }

    /// Stands for the heads of all issues in their order; nil where one is not known.
    var allHeads: StableHash? {
        var all = KeyedHash()
        for head in heads {
            guard let head else { return nil }
            all.add(head)
        }
        return all.finished
    }

    /// Adds what stands for all that any page shows of items of a kind, as parts of a list or by themselves: of their issues only that is
    /// shown which is said of each.
    func add(_ items: [ItemPath], of kind: ItemKind, to hash: inout KeyedHash) {
        hash.add(items.count)
        for item in items { add(item, of: kind, to: &hash) }
    }

    /// Stands for the same.
    func digest(of items: [ItemPath], of kind: ItemKind) -> StableHash {
        var hash = KeyedHash()
        add(items, of: kind, to: &hash)
        return hash.finished
    }

    private func add(_ item: ItemPath, of kind: ItemKind, to hash: inout KeyedHash) {
        if let head = heads[item.issue], let digest = items[item, kind] {
            hash.add(head)
            hash.add(digest)
        } else {
            add(whole: item, to: &hash)
        }
    }

    /// Adds what stands for all that any page shows of an item and of what is written around it.
    func add(whole item: ItemPath, to hash: inout KeyedHash) {
        hash.add(keys[item.issue])
        item.place.add(to: &hash)
    }

    /// Stands for some issues that follow one another, and for where the newsletter begins and ends among them.
    func window(around index: Int, reach: Int) -> StableHash {
        var hash = KeyedHash()
        for index in (index - reach)...(index + reach) {
            hash.add(keys.indices.contains(index))
            if keys.indices.contains(index) { hash.add(keys[index]) }
        }
        return hash.finished
    }
}
