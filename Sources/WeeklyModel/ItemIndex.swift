/// Where an item is: indices into `Newsletter.issues` and what is below.
package struct ItemPath: Hashable, Sendable {
    package let issue: Int
    package let section: Int
    package let passage: Int
    package let item: Int
}

/// The typed items of a newsletter by what they are.
package struct ItemIndex: Sendable {
    package private(set) var questions: [ItemPath] = []
    package private(set) var releases: [ItemPath] = []
    package private(set) var schedule: [ItemPath] = []
    package private(set) var articles: [ItemPath] = []
    package private(set) var tasks: [ItemPath] = []
    package private(set) var events: [ItemPath] = []

    init(_ issues: [Issue]) {
        for (index, issue) in issues.enumerated() {
            for (sectionIndex, section) in issue.sections.enumerated() {
                for (passageIndex, passage) in section.passages.enumerated() {
                    for (itemIndex, item) in passage.items.enumerated() {
                        add(
                            ItemPath(issue: index, section: sectionIndex, passage: passageIndex, item: itemIndex),
                            item.content)
                    }
                }
            }
        }
    }

    private mutating func add(_ path: ItemPath, _ content: Item.Content) {
        switch content {
        case .question: questions.append(path)
        case .release: releases.append(path)
        case .scheduleEntry: schedule.append(path)
        case .article: articles.append(path)
        case .task: tasks.append(path)
        case .event: events.append(path)
        case .prose, .contributors: break
        }
    }

    /// All of them, kind by kind.
    var all: [ItemPath] { questions + releases + schedule + articles + tasks + events }
}
