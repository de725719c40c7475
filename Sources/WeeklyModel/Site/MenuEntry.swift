package import WeeklyDiagnostics
internal import WeeklyText

/// An entry of the menu, as the site's configuration has it.
package struct MenuEntry: Sendable, Hashable {
    /// Where it leads.
    package enum Target: Sendable, Hashable {
        /// A page of content/pages by its path, else one that the program makes by its name.
        case page(String)
        /// The list of a kind.
        case kind(String)
        /// An address as it was written.
        case address(String)
    }

    package let target: Target
    /// What the menu calls it; nil for what the target is called. Of an address it is there.
    package let name: String?
    /// Where the target is written in the configuration.
    package let range: SourceRange

    /// - Parameter range: of the target's words in the configuration.
    package init(_ target: Target, name: String? = nil, at range: SourceRange) {
        self.target = target
        self.name = name
        self.range = range
    }
}

/// A page that the program makes and that a menu can name. The raw values are the names.
package enum BuiltInPage: String, Sendable, Hashable, CaseIterable {
    case home, archive, schedule, projects, search

    /// Nil for a name that is none of them. The archive is the list of issues, and is found by that name, too.
    package init?(name: String) {
        let meant = name.hasBytes(of: "issues") ? "archive" : name
        guard let page = Self.allCases.first(where: { $0.rawValue.hasBytes(of: meant) }) else { return nil }
        self = page
    }
}
