/// What a site says of a kind of section: one that the program knows, or one that it names itself.
package struct KindSettings: Sendable, Hashable {
    package let kind: Section.Kind
    /// Words of headings that tell it; they are stronger than those that the program knows.
    package var headings: [String]
    /// What menus and lists call it; nil for the program's word, or for the name where there is none.
    package var title: String?
    /// Whether its items have a list of their own. Only for entries: other items stand in the lists of what they are.
    package var hasList: Bool
    /// Whether the menu leads to its list.
    package var isInMenu: Bool

    package init(
        _ kind: Section.Kind, headings: [String] = [], title: String? = nil, hasList: Bool = true, isInMenu: Bool = true
    ) {
        self.kind = kind
        self.headings = headings
        self.title = title
        self.hasList = hasList
        self.isInMenu = isInMenu
    }

    /// What lists and menus call it where the program has no word for it.
    package var shownName: String { title ?? kind.name }
}
