internal import WeeklyModel
internal import WeeklyText

/// A group of rôles under the name that a configuration calls it by.
struct NamedGroup: Sendable {
    let name: String
    /// The names of its rôles: `answer_marks`.
    let roles: [String]
    /// Gives words to one of them.
    fileprivate let add: @Sendable (inout Language, String, [String]) -> Void

    fileprivate init<Group: WordGroup>(_ name: String, _ group: any WritableKeyPath<Language, Group> & Sendable) {
        self.name = name
        roles = Group.roles.map(\.configuredName)
        add = { language, role, words in
            guard let role = Group.roles.first(where: { $0.configuredName.hasBytes(of: role) }) else { return }
            let list = WordList(role.isLowercase ? words.map { $0.lowercased() } : words)
            language[keyPath: group][keyPath: role.words] = WordList(
                joining: [language[keyPath: group][keyPath: role.words], list])
        }
    }

    /// All groups, in the order of their names.
    static let all: [NamedGroup] = [
        NamedGroup("articles", \.articles), NamedGroup("dates", \.dates), NamedGroup("events", \.events),
        NamedGroup("headings", \.headings), NamedGroup("months", \.months), NamedGroup("numbers", \.numbers),
        NamedGroup("people", \.people), NamedGroup("projects", \.projects), NamedGroup("questions", \.questions),
        NamedGroup("releases", \.releases), NamedGroup("schedule", \.schedule), NamedGroup("tasks", \.tasks),
        NamedGroup("zones", \.zones),
    ]
}

extension WordRole {
    /// As a configuration writes it: `answerMarks` is `answer_marks`.
    fileprivate var configuredName: String {
        String(decoding: name.utf8.flatMap { $0.isASCIIUppercase ? [.underscore, $0 | 0x20] : [$0] }, as: UTF8.self)
    }
}

extension Language {
    /// The words that a site adds.
    init(adding words: [ReadingWords]) {
        self.init()
        for added in words {
            NamedGroup.all.first { $0.name.hasBytes(of: added.group) }?.add(&self, added.role, added.words)
        }
    }
}
