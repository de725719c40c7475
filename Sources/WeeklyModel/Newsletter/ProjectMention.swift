internal import WeeklyText

/// How items of a kind spell a project.
struct ProjectSpelling: Sendable, Hashable {
    private let exactName: ExactText
    /// As of `ProjectName.key`, not empty.
    let key: String
    let kind: ItemKind

    var name: String { exactName.text }

    init(key: String, name: String, kind: ItemKind) {
        self.key = key
        exactName = ExactText(name)
        self.kind = kind
    }
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
    static func keys(of content: any ItemContent) -> [String] {
        if let project = content.namedProject { return [ProjectName.key(project.name)] }
        return type(of: content).definesProjects ? [] : words(of: content.titleLine)
    }

    /// The project that an item makes known. An event or a title may name what is no project.
    static func named(by content: any ItemContent) -> NamedLink? {
        type(of: content).definesProjects ? content.namedProject : nil
    }

    private static func words(of title: String) -> [String] {
        Set(texts: ProjectName.words(of: title).map(ProjectName.key)).subtracting([""]).sortedTexts
    }
}
