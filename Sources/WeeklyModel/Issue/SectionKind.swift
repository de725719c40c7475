extension Section {
    /// What its heading says that it holds.
    package enum Kind: Sendable, Hashable {
        case events, questions, releases, schedule, reading, contributors, tasks, quotes, masthead, other
        /// One that the site's configuration names.
        case named(NamedKind)

        /// Those that the program knows.
        package static let known: [Kind] = [
            .events, .questions, .releases, .schedule, .reading, .contributors, .tasks, .quotes, .masthead, .other,
        ]

        /// Its name in JSON, in the configuration and in addresses.
        package var name: String {
            switch self {
            case .events: "events"
            case .questions: "questions"
            case .releases: "releases"
            case .schedule: "schedule"
            case .reading: "reading"
            case .contributors: "contributors"
            case .tasks: "tasks"
            case .quotes: "quotes"
            case .masthead: "masthead"
            case .other: "other"
            case .named(let kind): kind.name
            }
        }

        /// Whether the site's configuration names it.
        package var isNamed: Bool {
            if case .named = self { true } else { false }
        }

        /// What its sections hold.
        package var holding: Holding {
            switch self {
            case .events: .events
            case .questions: .questions
            case .releases: .releases
            case .schedule: .schedule
            case .reading: .reading
            case .contributors: .people
            case .tasks: .tasks
            case .quotes: .quotes
            case .masthead, .other: .prose
            case .named(let kind): kind.holding
            }
        }
    }
}

/// A kind of section that a site's configuration names.
package struct NamedKind: Sendable, Hashable {
    /// Small letters, digits and hyphens: it stands in addresses.
    package let name: String
    package let holding: Holding

    package init(name: String, holding: Holding) {
        self.name = name
        self.holding = holding
    }
}

/// What the sections of a kind hold. The raw values are those of `holds:` in the configuration.
package enum Holding: String, Sendable, Hashable, CaseIterable {
    /// Things of a list, one after the other: tools, jobs, merged changes.
    case entries
    case quotes
    /// News of the community itself.
    case events
    case releases
    /// What takes place: livestreams, meetups, deadlines.
    case schedule
    case questions
    case tasks
    /// Recommended articles.
    case reading
    case people
    /// What is shown as it stands.
    case prose
}
