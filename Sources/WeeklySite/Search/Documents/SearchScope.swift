internal import WeeklyModel
internal import WeeklyText

/// What of a newsletter its search finds: all but the kinds that the site keeps out.
struct SearchScope: Sendable {
    private let omitted: Set<ExactText>

    static let everything = SearchScope(omitted: [])

    private init(omitted: Set<ExactText>) { self.omitted = omitted }

    init(_ configuration: Configuration) {
        self.init(omitted: Set(texts: configuration.kinds.filter { !$0.isSearched }.map(\.kind.name)))
    }

    /// Whether anything of a section is found.
    func holds(_ section: Section) -> Bool { omitted.isEmpty || !omitted.contains(section.kind.name) }

    /// Whether items of a kind are found where they stand in a section that is.
    func holds(_ kind: SearchKind) -> Bool {
        omitted.isEmpty || kind.settingsName.map { !omitted.contains($0) } ?? true
    }
}
