internal import WeeklyDiagnostics
package import WeeklyText

/// A task for newcomers.
package struct StarterTask: ItemContent {
    /// How much it asks of a newcomer.
    package enum Level: String, Sendable, Hashable, CaseIterable {
        case easy = "Easy"
        case medium = "Medium"
        case hard = "Hard"
    }

    package var project: NamedLink?
    package var level: Level?
    package var text: String
    package var url: String?
    /// The heading or the outer item of a list directly above, where one kind is grouped.
    package var group: String?

    package init(project: NamedLink? = nil, level: Level? = nil, text: String, url: String? = nil) {
        self.project = project
        self.level = level
        self.text = text
        self.url = url
    }

    package static var kind: ItemKind { .task }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .task(let told) = content else { return nil }
        self = told
    }
    package static var projectNaming: ProjectNaming { .byRepository }
    package var address: String? { url }

    /// Several tasks may lead to one address, where they are discussed.
    package var thing: String? { "\(ProjectName.key(project?.name ?? "")) \(ProjectName.key(text))" }

    package var titleLine: String { OneLine.of(text) }

    package var namedProject: NamedLink? { project }

    package var outline: [OutlineLine] {
        [OutlineLine("\(OutlineLine.facts([level?.rawValue, project?.name]))", text: text)]
    }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("project", project)
        json.field("level", level?.rawValue)
        json.field("text", text)
        json.field("url", url)
        json.field("group", group)
    }
}
