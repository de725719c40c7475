internal import WeeklyText

/// Rôles of words that belong to one kind of thing: what words are asked for, whatever the language.
///
/// A language gives words to the rôles it has some for. Whether each rôle stands in `roles`, a test tells.
protocol WordGroup: Sendable {
    /// Without words.
    init()
    /// Every list of words in it.
    static var roles: [WordRole<Self>] { get }
}

/// One rôle of a group, under the name that tests and messages give it.
struct WordRole<Group>: Sendable {
    let name: String
    let words: any WritableKeyPath<Group, WordList> & Sendable
    /// Whether the words are compared with text in lower case, and therefore are in lower case themselves.
    var isLowercase = false

    init(_ name: String, _ words: any WritableKeyPath<Group, WordList> & Sendable, isLowercase: Bool = false) {
        self.name = name
        self.words = words
        self.isLowercase = isLowercase
    }
}

extension WordGroup {
    /// The words of several languages, the first one's in front.
    init(joining groups: [Self]) {
        self.init()
        join(groups)
    }

    /// Takes the words of each rôle.
    mutating func join(_ groups: [Self]) {
        for role in Self.roles { self[keyPath: role.words] = WordList(joining: groups.map { $0[keyPath: role.words] }) }
    }
}
