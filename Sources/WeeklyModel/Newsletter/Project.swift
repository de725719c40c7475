internal import WeeklyText

/// A project of the community, and all that was told of it.
package struct Project: Sendable, Hashable {
    /// As it is spelled most often.
    package let name: String
    /// The part of its addresses that names it; unique among the projects.
    package let slug: String
    /// Where it lives, as it was said most recently.
    package internal(set) var url: String?
    package internal(set) var items = ItemIndex()
}

/// All projects of a newsletter with their items.
struct ProjectTable: Sendable {
    /// Those with the most items first.
    let all: [Project]
    private let bySlug: [ExactText: Int]

    /// - Parameter issues: in the newsletter's order.
    init(_ outlines: [ProjectOutline], _ issues: [IndexedIssue]) {
        var projects = outlines.map { Project(name: $0.name, slug: $0.slug, url: nil) }
        let positions = Dictionary(uniqueKeysWithValues: outlines.enumerated().map { (ExactText($1.key), $0) })
        for (index, issue) in issues.enumerated() {
            for kind in ItemKind.gathered {
                for entry in issue.items[kind] {
                    let path = ItemPath(issue: index, place: entry.place)
                    for key in entry.projectKeys { positions[key].map { projects[$0].items.add(path, kind) } }
                }
            }
        }
        Self.addAddresses(issues, positions, to: &projects)
        all = projects.sorted {
            $0.items.count == $1.items.count ? $0.slug.precedes($1.slug) : $0.items.count > $1.items.count
        }
        bySlug = Dictionary(uniqueKeysWithValues: all.enumerated().map { (ExactText($1.slug), $0) })
    }

    subscript(slug: String) -> Project? { bySlug[slug].map { all[$0] } }

    /// The newest address counts; of those of several kinds, that of the kind that comes first.
    private static func addAddresses(
        _ issues: [IndexedIssue], _ positions: [ExactText: Int], to projects: inout [Project]
    ) {
        for kind in ItemKind.gathered {
            for naming in issues.lazy.flatMap(\.namings) where naming.url != nil && naming.spelling.kind == kind {
                guard let position = positions[naming.spelling.key], projects[position].url == nil else { continue }
                projects[position].url = naming.url
            }
        }
    }
}

/// What is known of a project without a look at all that was told of it.
package struct ProjectOutline: Sendable, Hashable {
    /// As of `ProjectName.key`.
    package let key: String
    /// As it is spelled most often.
    package let name: String
    /// The part of its addresses that names it; unique among the projects.
    package let slug: String
    /// How many items of each kind name it.
    private var counts = [Int](repeating: 0, count: ItemKind.gathered.count)

    fileprivate init(key: String, name: String, slug: String) {
        self.key = key
        self.name = name
        self.slug = slug
    }

    /// How many items of a kind name it; none of one that is not gathered.
    package func count(of kind: ItemKind) -> Int { kind.isGathered ? counts[kind.rawValue] : 0 }

    /// In the order of their keys.
    static func all(_ spellings: Tally<ProjectSpelling>) -> [ProjectOutline] {
        let projects = Dictionary(grouping: spellings.counts) { ExactText($0.key.key) }
        var used: Set<ExactText> = []
        return projects.keys.sortedTexts.map { key in
            let counted = projects[key] ?? []
            let name = commonest(counted.map { ($0.key.name, $0.value) }) ?? key
            var slug = PathPart.fitting(ProjectName.slug(name))
            while !used.insert(slug) { slug += "-2" }
            var outline = ProjectOutline(key: key, name: name, slug: slug)
            for (spelling, count) in counted { outline.add(count, spelling.kind) }
            return outline
        }
    }

    private mutating func add(_ count: Int, _ kind: ItemKind) {
        counts[kind.rawValue] += count
    }

    /// Of names that are equally common, the one that comes first.
    private static func commonest(_ names: [(String, Int)]) -> String? {
        Dictionary(names.map { (ExactText($0), $1) }, uniquingKeysWith: +)
            .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key.text
    }
}
