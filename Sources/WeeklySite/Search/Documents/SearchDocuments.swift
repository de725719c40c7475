internal import WeeklyModel
internal import WeeklyText

/// Takes an issue apart into documents: every word of it that a reader sees is in exactly one of them.
struct SearchDocuments {
    private let issue: Issue
    private let projects: IssueProjects
    private let scope: SearchScope
    private var documents: [SearchDocument]

    /// In the order of the page.
    ///
    /// - Parameters:
    ///   - projects: those that its items belong to.
    ///   - scope: what may be found.
    static func of(
        _ issue: Issue, projects: IssueProjects = IssueProjects(), in scope: SearchScope = .everything
    ) -> [SearchDocument] {
        var maker = SearchDocuments(issue, projects: projects, scope)
        for section in issue.sections.indices where scope.holds(issue.sections[section]) { maker.add(section) }
        return maker.documents
    }

    private init(_ issue: Issue, projects: IssueProjects, _ scope: SearchScope) {
        self.issue = issue
        self.projects = projects
        self.scope = scope
        documents = [
            SearchDocument(kind: .text, anchor: nil, title: issue.title, text: issue.frontMatter.summary ?? "")
        ]
    }

    /// The section's running text is one document, and each of its items another.
    private mutating func add(_ sectionIndex: Int) {
        let section = issue.sections[sectionIndex]
        let position = documents.count
        var running: [String] = []
        for passage in section.passages.indices {
            running += add(section.passages[passage]) { item in
                ItemPlace(section: sectionIndex, passage: passage, item: item)
            }
        }
        let text = running.filter { !$0.isEmpty }.joined(separator: "\n")
        guard section.heading != nil || !text.isEmpty else { return }
        let title = section.heading.map { SearchTitle.line($0.content.text) } ?? issue.title
        let document = SearchDocument(kind: .text, anchor: section.heading?.anchor, title: title, text: text)
        documents.insert(document, at: position)
    }

    /// Adds a passage's items; what remains of it is running text.
    private mutating func add(_ passage: Passage, place: (Int) -> ItemPlace) -> [String] {
        let typed = passage.items.indices.filter { passage.items[$0].kind.isGathered }
        guard !typed.isEmpty else { return [Self.text(of: passage)] }
        if typed.count == 1, let only = typed.first {
            append(passage.items[only], text: Self.text(of: passage), place(only))
            return []
        }
        let pieces = VisibleText.pieces(of: passage.html, startingAt: typed.map { passage.items[$0].anchor ?? "" })
        for (item, piece) in zip(typed, pieces.dropFirst()) { append(passage.items[item], text: piece, place(item)) }
        return Array(pieces.prefix(1))
    }

    private mutating func append(_ item: Item, text: String, _ place: ItemPlace) {
        guard let kind = SearchKind(item), scope.holds(kind) else { return }
        let title = SearchTitle.of(item) ?? issue.title
        documents.append(
            SearchDocument(
                kind: kind, anchor: item.anchor, title: title, text: text, projects: projects[place]))
    }

    /// All that a reader sees of a passage.
    private static func text(of passage: Passage) -> String {
        VisibleText.of(passage.fragments.lazy.map(\.html))
    }
}
