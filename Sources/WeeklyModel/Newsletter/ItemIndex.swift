/// The kinds of items that are gathered from all issues, numbered from 0.
package enum ItemKind: Int, Sendable, Hashable, CaseIterable {
    case question, release, scheduleEntry, article, task, event

    /// Nil for what is not gathered.
    package init?(_ content: Item.Content) {
        switch content {
        case .question: self = .question
        case .release: self = .release
        case .scheduleEntry: self = .scheduleEntry
        case .article: self = .article
        case .task: self = .task
        case .event: self = .event
        case .prose, .contributors: return nil
        }
    }
}

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
}

/// Where an item is: an index into `Newsletter.issues`, and its place there.
package struct ItemPath: Hashable, Sendable {
    package let issue: Int
    package let place: ItemPlace
}

/// Something about items, by what they are.
package struct ItemsByKind<Element: Sendable>: Sendable {
    /// A list for each kind, in the order of `ItemKind.allCases`.
    private var lists = [[Element]](repeating: [], count: ItemKind.allCases.count)

    mutating func add(_ element: Element, _ kind: ItemKind) {
        lists[kind.rawValue].append(element)
    }

    package subscript(kind: ItemKind) -> [Element] { lists[kind.rawValue] }

    /// How many there are of all kinds.
    package var count: Int { lists.reduce(0) { $0 + $1.count } }

    /// All of them, kind by kind.
    package var all: [Element] { lists.flatMap(\.self) }
}

extension ItemsByKind: Equatable where Element: Equatable {}
extension ItemsByKind: Hashable where Element: Hashable {}

/// The typed items of a newsletter by what they are: newest issue first, in an issue in document order.
package typealias ItemIndex = ItemsByKind<ItemPath>
