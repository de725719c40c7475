package import WeeklyText

/// Where an item is in its issue: indices into `Issue.sections` and what is below.
package struct ItemPlace: Hashable, Sendable {
    package let section: Int
    package let passage: Int
    package let item: Int

    package init(section: Int, passage: Int, item: Int) {
        self.section = section
        self.passage = passage
        self.item = item
    }

    /// Adds it to what stands for something.
    package func add(to hash: inout KeyedHash) {
        hash.add(section)
        hash.add(passage)
        hash.add(item)
    }

    /// Whether it stands before another place of the issue.
    package func precedes(_ other: ItemPlace) -> Bool {
        (section, passage, item) < (other.section, other.passage, other.item)
    }
}

/// Where an item is: an index into `Newsletter.issues`, and its place there.
package struct ItemPath: Hashable, Sendable {
    package let issue: Int
    package let place: ItemPlace
    /// Which of the items of its kind in its issue it is.
    package let number: Int
}

/// Something about items that are gathered from all issues, by what they are.
package struct ItemsByKind<Element: Sendable>: Sendable {
    /// A list for each kind that is gathered, in their order.
    package private(set) var lists: [[Element]]

    package init() {
        lists = [[Element]](repeating: [], count: ItemKind.gathered.count)
    }

    /// Nil where there is not one list for each kind that is gathered.
    package init?(lists: [[Element]]) {
        guard lists.count == ItemKind.gathered.count else { return nil }
        self.lists = lists
    }

    /// Adds one of a kind that is gathered.
    package mutating func add(_ element: Element, _ kind: ItemKind) {
        lists[kind.rawValue].append(element)
    }

    /// Those of a kind; none of one that is not gathered.
    package subscript(kind: ItemKind) -> [Element] { kind.isGathered ? lists[kind.rawValue] : [] }

    /// How many there are of all kinds.
    package var count: Int { lists.reduce(0) { $0 + $1.count } }

    /// All of them, kind by kind.
    package var all: [Element] { lists.flatMap(\.self) }
}

extension ItemsByKind: Equatable where Element: Equatable {}
extension ItemsByKind: Hashable where Element: Hashable {}

/// The typed items of a newsletter by what they are: newest issue first, in an issue in document order.
package typealias ItemIndex = ItemsByKind<ItemPath>
