/// The kinds of items that are gathered from all issues.
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
    package private(set) var questions: [Element] = []
    package private(set) var releases: [Element] = []
    package private(set) var schedule: [Element] = []
    package private(set) var articles: [Element] = []
    package private(set) var tasks: [Element] = []
    package private(set) var events: [Element] = []

    mutating func add(_ element: Element, _ kind: ItemKind) {
        switch kind {
        case .question: questions.append(element)
        case .release: releases.append(element)
        case .scheduleEntry: schedule.append(element)
        case .article: articles.append(element)
        case .task: tasks.append(element)
        case .event: events.append(element)
        }
    }

    package subscript(kind: ItemKind) -> [Element] {
        switch kind {
        case .question: questions
        case .release: releases
        case .scheduleEntry: schedule
        case .article: articles
        case .task: tasks
        case .event: events
        }
    }

    /// How many there are of all kinds.
    package var count: Int {
        questions.count + releases.count + schedule.count + articles.count + tasks.count + events.count
    }

    /// All of them, kind by kind.
    package var all: [Element] { questions + releases + schedule + articles + tasks + events }
}

extension ItemsByKind: Equatable where Element: Equatable {}
extension ItemsByKind: Hashable where Element: Hashable {}

/// The typed items of a newsletter by what they are: newest issue first, in an issue in document order.
package typealias ItemIndex = ItemsByKind<ItemPath>
