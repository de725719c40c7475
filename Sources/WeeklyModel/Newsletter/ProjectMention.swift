/// How items of a kind spell a project.
struct ProjectSpelling: Sendable, Hashable {
    /// As of `ProjectName.key`, not empty.
    let key: String
    let name: String
    let kind: ItemKind
}

/// What an item says of projects.
enum ProjectMention {
    /// That an item of a kind may belong to a project.
    struct Key: Sendable, Hashable {
        /// As of `ProjectName.key`.
        let project: String
        let kind: ItemKind
    }

    /// The keys of the projects that an item may belong to, each once: its own, or every word of its title, for a project may
    /// be called so.
    static func keys(of content: Item.Content) -> [String] {
        switch content {
        case .question(let question): own(question.project)
        case .release(let release): own(release.project)
        case .task(let task): own(task.project)
        case .event(let event): event.project.map(own) ?? words(of: event.headline)
        case .scheduleEntry(let entry): words(of: entry.title)
        case .article(let article): words(of: article.title)
        case .prose, .contributors: []
        }
    }

    /// The project that an item makes known. An event or a title may name what is no project.
    static func named(by content: Item.Content) -> NamedLink? {
        switch content {
        case .question(let question): question.project
        case .release(let release): release.project
        case .task(let task): task.project
        default: nil
        }
    }

    private static func own(_ project: NamedLink?) -> [String] {
        project.map { [ProjectName.key($0.name)] } ?? []
    }

    private static func words(of title: String) -> [String] {
        Set(ProjectName.words(of: title).map(ProjectName.key)).subtracting([""]).sorted()
    }
}
