package import WeeklyDiagnostics
package import WeeklyText

/// What an item tells, whatever its kind: all that the program asks of a kind without knowing which it is.
///
/// To add a kind: a type that conforms to this in a file of its own here, a case of `ItemKind` and one of `Item.Content`. What
/// the reader and the site make of it stands in `WeeklyReader/Kinds` and `WeeklySite/Kinds`; the compiler asks for both.
package protocol ItemContent: Sendable, Hashable {
    static var kind: ItemKind { get }

    /// What an item tells, where it is of this kind.
    init?(in content: Item.Content)

    /// What it is called, whole and on one line; empty where it has no words. Who has less room cuts it by `Excerpt`.
    var titleLine: String { get }

    /// The project that it names, if any.
    var namedProject: NamedLink? { get }

    /// What the name of a project is worth that stands in it.
    static var projectNaming: ProjectNaming { get }

    /// Where it leads, or where it is told in full, as written.
    var address: String? { get }

    /// Equal for items of its kind that tell of one thing, whichever issues they stand in; nil where each is a thing of its own.
    var thing: String? { get }

    /// What a list of issues' contents for people says of it: the first line stands behind the kind's name, the others below it.
    var outline: [OutlineLine] { get }

    /// Writes its keys into its object of JSON (issue.schema.json).
    func writeFields(to json: inout JSONText)
}

extension ItemContent {
    package var namedProject: NamedLink? { nil }
    package static var projectNaming: ProjectNaming { .guessed }
    package var address: String? { nil }
    package var thing: String? { nil }
}

/// What items of a kind know of projects.
package enum ProjectNaming: Sendable {
    /// What it names is a project from then on.
    case certain
    /// What it names is one if the item leads into its repository, or if others make it known.
    case byRepository
    /// It may name what is no project. Where it names none, every word of its title may be one that others make known.
    case guessed
}

/// A line of an outline: texts as they are, cut by whoever shows them.
package struct OutlineLine: Sendable, Hashable {
    /// Shown whole.
    package let lead: Message
    /// Shown as far as there is room.
    package let text: String

    package init(_ lead: Message = "", text: String = "") {
        self.lead = lead
        self.text = text
    }
}

extension OutlineLine {
    /// The names or handles of people in one line; none where nobody is named.
    static func names(_ people: [Person]) -> [OutlineLine] {
        let names = people.compactMap(\.shownName)
        return names.isEmpty ? [] : [OutlineLine("\(names.joined(separator: ", "))")]
    }

    /// What is known of several facts, parted and followed by a space.
    static func facts(_ facts: [String?]) -> String {
        facts.compactMap(\.self).map { $0 + " " }.joined()
    }
}
