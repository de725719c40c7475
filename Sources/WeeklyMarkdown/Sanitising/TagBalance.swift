/// Tells which tags of a row have a partner in it.
enum TagBalance {
    /// The positions of tags that neither close an open one nor are closed before the end or before an element around them is.
    static func unpaired(_ tags: [(position: Int, tag: HTMLTag)]) -> Set<Int> {
        var unpaired: Set<Int> = []
        var open: [(position: Int, name: String)] = []
        // How many of each name are open: so a tag that closes nothing need not look through all that are.
        var openCounts: [String: Int] = [:]
        for (position, tag) in tags where !tag.isVoid {
            if !tag.isClosing {
                open.append((position, tag.name))
                openCounts[tag.name, default: 0] += 1
            } else if openCounts[tag.name, default: 0] > 0 {
                while let last = open.popLast() {
                    openCounts[last.name, default: 0] -= 1
                    if last.name == tag.name { break }
                    unpaired.insert(last.position)
                }
            } else {
                unpaired.insert(position)
            }
        }
        return unpaired.union(open.map(\.position))
    }
}
