internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The templates by which sections of one kind are shown on pages of issues, in place of `section`: `sections/questions` for those of
/// questions. The program has none.
package struct SectionTemplates: Sendable {
    /// Where they are among templates.
    package static let folder = "sections/"

    private let names: Set<ExactText>

    /// - Parameter templates: the names of all templates.
    init(among templates: [String]) {
        names = Set(texts: templates.filter { $0.begins(with: Self.folder) })
    }

    /// The template of a kind; null where it has none of its own.
    func name(of kind: Section.Kind) -> TemplateValue {
        if names.isEmpty { return .null }
        let name = Self.folder + kind.name
        return names.contains(name) ? .string(name) : .null
    }
}
