internal import WeeklyText

/// Something that items of one issue or of several tell of: an article that was recommended three times is one thing.
package struct ToldThing: Sendable, Hashable {
    /// Where it was told of last.
    package let newest: ItemPath
    /// Where else, newest issue first, each issue once.
    package private(set) var earlier: [ItemPath] = []

    fileprivate init(_ path: ItemPath) { newest = path }

    fileprivate mutating func add(_ path: ItemPath) {
        if (earlier.last ?? newest).issue != path.issue { earlier.append(path) }
    }
}

extension Newsletter {
    /// What items of one kind tell of, each thing once, in the order in which it was told of last.
    ///
    /// - Parameter paths: of items of the kind, newest issue first.
    package func things(_ paths: [ItemPath], of kind: ItemKind) -> [ToldThing] {
        var things: [ToldThing] = []
        var places: [ExactText: Int] = [:]
        things.reserveCapacity(paths.count)
        places.reserveCapacity(paths.count)
        // Those of one issue follow one another.
        var (issue, items): (Int, [IssueIndex.Entry]) = (-1, [])
        for path in paths {
            if path.issue != issue { (issue, items) = (path.issue, indexedIssues[path.issue].items[kind]) }
            let key = items[path.number].thing
            if let place = key.flatMap({ places[$0] }) {
                things[place].add(path)
                continue
            }
            if let key { places[key] = things.count }
            things.append(ToldThing(path))
        }
        return things
    }

    /// The newest items of a kind, of those that tell of one thing the newest.
    package func newestThings(_ count: Int, of kind: ItemKind) -> [ItemPath] {
        let wanted = min(count, self.count(ofThings: kind))
        var seen: Set<ExactText> = []
        var paths: [ItemPath] = []
        for (index, entry) in indexedIssues.enumerated() {
            if paths.count == wanted { break }
            for (number, item) in entry.items[kind].enumerated() where paths.count < wanted {
                if let thing = item.thing, !seen.insert(thing).inserted { continue }
                paths.append(ItemPath(issue: index, place: item.place, number: number))
            }
        }
        return paths
    }
}
