internal import WeeklyDiagnostics
package import WeeklyText

/// A new version of a project.
package struct Release: ItemContent {
    /// One line of its release notes.
    package struct Change: Sendable, Hashable {
        package var content: RichText
        /// Such as "Bug Fix".
        package var group: String?
        /// Where it stands in a list that its editor had Markdown number; nil elsewhere. A number that is written out is part of the
        /// content.
        package var number: Int?

        package init(_ content: RichText, group: String? = nil, number: Int? = nil) {
            self.content = content
            self.group = group
            self.number = number
        }
    }

    package var project: NamedLink
    /// As written: `v5.7.0`.
    package var versions: [String]
    package var changes: [Change]
    /// The release report.
    package var url: String?

    package init(project: NamedLink, versions: [String], changes: [Change] = [], url: String? = nil) {
        self.project = project
        self.versions = versions
        self.changes = changes
        self.url = url
    }

    package static var kind: ItemKind { .release }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .release(let told) = content else { return nil }
        self = told
    }
    package static var projectNaming: ProjectNaming { .certain }
    package var address: String? { url }

    package var namedProject: NamedLink? { project }

    /// `SOFARPC v5.7.0`
    package var titleLine: String { ([project.name] + versions).joined(separator: " ") }

    package var outline: [OutlineLine] {
        let counted: Message = changes.count == 1 ? "1 change" : "\(changes.count) changes"
        let report = url.map { [OutlineLine("→ \($0)")] } ?? []
        return [OutlineLine("\(project.name) \(versions.joined(separator: ", ")), \(counted)")] + report
    }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("project", project)
        json.key("versions")
        json.array(versions)
        json.key("changes")
        json.array { json in
            for change in changes {
                json.object { json in
                    change.content.writeFields(to: &json)
                    json.field("group", change.group)
                }
            }
        }
        json.field("url", url)
    }
}
