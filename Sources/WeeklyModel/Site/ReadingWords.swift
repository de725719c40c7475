/// Words that a site adds to those by which readers tell what is meant.
package struct ReadingWords: Sendable, Hashable {
    /// What the rôle is about: `questions`.
    package let group: String
    /// What the words are asked for: `asks`.
    package let role: String
    /// As written.
    package let words: [String]

    /// - Parameters:
    ///   - group: a group of rôles that there is.
    ///   - role: one of its rôles.
    package init(group: String, role: String, words: [String]) {
        self.group = group
        self.role = role
        self.words = words
    }
}
