/// What a site says of a project of its community.
package struct ProjectSettings: Sendable, Hashable {
    package let name: String
    /// Other spellings and former names.
    package var aliases: [String]
    /// Its website.
    package var home: String?
    package var repository: Repository?
    /// What it is, in a sentence.
    package var description: String?
    /// Whether it is none that pages shall tell of.
    package var isHidden: Bool

    package init(
        _ name: String, aliases: [String] = [], home: String? = nil, repository: Repository? = nil,
        description: String? = nil, isHidden: Bool = false
    ) {
        self.name = name
        self.aliases = aliases
        self.home = home
        self.repository = repository
        self.description = description
        self.isHidden = isHidden
    }

    /// The name and the aliases.
    package var names: [String] { [name] + aliases }
}
