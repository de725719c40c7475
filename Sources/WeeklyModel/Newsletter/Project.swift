internal import WeeklyText

/// A project of the community, and all that was told of it.
package struct Project: Sendable, Hashable {
    /// As the site has it, else as it is spelled most often.
    package let name: String
    /// The part of its addresses that names it; unique among the projects.
    package let slug: String
    /// What it is, as the site has it.
    package let description: String?
    /// Where it lives: as the site has it, else the repository that most of its items name, else what was said most recently.
    package internal(set) var url: String?
    /// The address of its repository, as the site has it, else the one that most of its items name.
    package internal(set) var repository: String?
    package internal(set) var items = ItemIndex()
}

/// All projects of a newsletter with their items.
struct ProjectTable: Sendable {
    /// Those with the most items first.
    let all: [Project]
    private let bySlug: [ExactText: Int]

    /// - Parameter issues: in the newsletter's order.
    init(_ outlines: [ProjectOutline], _ issues: ChunkedRow<IndexedIssue>, _ catalogue: ProjectCatalogue) {
        let places = Dictionary(uniqueKeysWithValues: outlines.enumerated().map { (ExactText($1.key), $0) })
        var projects = zip(outlines, ProjectAddresses.all(issues, places)).map { outline, addresses in
            Project(outline, addresses, catalogue.project(ofKey: outline.key))
        }
        for (index, issue) in issues.enumerated() {
            for kind in ItemKind.gathered {
                for (number, entry) in issue.items[kind].enumerated() {
                    let path = ItemPath(issue: index, place: entry.place, number: number)
                    for key in entry.projectKeys { places[key].map { projects[$0].items.add(path, kind) } }
                }
            }
        }
        all = projects.sorted {
            $0.items.count == $1.items.count ? $0.slug.precedes($1.slug) : $0.items.count > $1.items.count
        }
        bySlug = Dictionary(uniqueKeysWithValues: all.enumerated().map { (ExactText($1.slug), $0) })
    }

    subscript(slug: String) -> Project? { bySlug[slug].map { all[$0] } }
}

extension Project {
    /// A project without its items.
    fileprivate init(_ outline: ProjectOutline, _ addresses: ProjectAddresses, _ settings: ProjectSettings?) {
        let repository = settings?.repository?.address ?? addresses.repository
        self.init(
            name: outline.name, slug: outline.slug, description: settings?.description,
            url: settings?.home ?? repository ?? addresses.address, repository: repository)
    }
}

/// What is known of a project without a look at all that was told of it.
package struct ProjectOutline: Sendable, Hashable {
    /// As of `ProjectName.key`.
    package let key: String
    /// As the site has it, else as it is spelled most often.
    package let name: String
    /// The part of its addresses that names it; unique among the projects.
    package let slug: String
    /// The slugs of its other names that no project has.
    package fileprivate(set) var formerSlugs: [String] = []
    /// How many items of each kind name it.
    private var counts = [Int](repeating: 0, count: ItemKind.gathered.count)

    fileprivate init(key: String, name: String, slug: String) {
        self.key = key
        self.name = name
        self.slug = slug
    }

    /// How many items of a kind name it; none of one that is not gathered.
    package func count(of kind: ItemKind) -> Int { kind.isGathered ? counts[kind.rawValue] : 0 }

    /// Those that are known as projects, in the order of their keys.
    static func all(_ spellings: Tally<ProjectSpelling>, _ catalogue: ProjectCatalogue) -> [ProjectOutline] {
        let projects = Dictionary(grouping: spellings.counts) { ExactText($0.key.key) }
            .filter { $0.value.contains(where: \.key.isKnown) }
        var used: Set<ExactText> = []
        var outlines = projects.keys.sortedTexts.map { key in
            let counted = projects[key] ?? []
            let name = catalogue.project(ofKey: key)?.name ?? commonest(counted.map { ($0.key.name, $0.value) }) ?? key
            var slug = PathPart.fitting(ProjectName.slug(name))
            while !used.insert(slug) { slug += "-2" }
            var outline = ProjectOutline(key: key, name: name, slug: slug)
            for (spelling, count) in counted { outline.add(count, spelling.kind) }
            return outline
        }
        for index in outlines.indices {
            let aliases = catalogue.project(ofKey: outlines[index].key)?.aliases ?? []
            let slugs = aliases.map { PathPart.fitting(ProjectName.slug($0)) }
            outlines[index].formerSlugs = slugs.filter { used.insert($0) }
        }
        return outlines
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
