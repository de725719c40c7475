/// A project of the community, and all that was told of it.
package struct Project: Sendable, Hashable {
    /// As it is spelled most often.
    package let name: String
    /// The part of its addresses that names it; unique among the projects.
    package let slug: String
    /// Where it lives, as it was said most recently.
    package let url: String?
    package fileprivate(set) var questions: [ItemPath] = []
    package fileprivate(set) var releases: [ItemPath] = []
    package fileprivate(set) var schedule: [ItemPath] = []
    package fileprivate(set) var articles: [ItemPath] = []
    package fileprivate(set) var tasks: [ItemPath] = []
    package fileprivate(set) var events: [ItemPath] = []

    /// How many items there are.
    package var count: Int {
        questions.count + releases.count + schedule.count + articles.count + tasks.count + events.count
    }

    fileprivate init(name: String, slug: String, url: String?) {
        self.name = name
        self.slug = slug
        self.url = url
    }
}

/// Finds the projects of a newsletter and gathers their items.
enum ProjectGathering {
    static func projects(of index: ItemIndex, in issues: [Issue]) -> [Project] {
        let names = Names(index, issues)
        var projects = names.projects
        var positions: [String: Int] = [:]
        for (position, project) in projects.enumerated() { positions[ProjectName.key(project.name)] = position }
        for path in index.all {
            let item = issues[path.issue].sections[path.section].passages[path.passage].items[path.item]
            for position in Set(keys(of: item.content, known: positions).compactMap { positions[$0] }).sorted() {
                projects[position].add(path, item.content)
            }
        }
        return projects.sorted { $0.count == $1.count ? $0.slug < $1.slug : $0.count > $1.count }
    }

    /// The projects that an item names: its own, or those whose names stand in its title.
    private static func keys(of content: Item.Content, known: [String: Int]) -> [String] {
        switch content {
        case .question(let question): question.project.map { [ProjectName.key($0.name)] } ?? []
        case .release(let release): [ProjectName.key(release.project.name)]
        case .task(let task): task.project.map { [ProjectName.key($0.name)] } ?? []
        case .event(let event): event.project.map { [ProjectName.key($0.name)] } ?? words(of: event.headline, known)
        case .scheduleEntry(let entry): words(of: entry.title, known)
        case .article(let article): words(of: article.title, known)
        case .prose, .contributors: []
        }
    }

    private static func words(of title: String, _ known: [String: Int]) -> [String] {
        ProjectName.words(of: title).map(ProjectName.key).filter { known[$0] != nil }
    }

    /// How projects are spelled and where they live, gathered from the items that name one.
    private struct Names {
        private var spellings: [String: [String: Int]] = [:]
        private var urls: [String: String] = [:]

        init(_ index: ItemIndex, _ issues: [Issue]) {
            for path in index.questions + index.releases + index.tasks {
                let item = issues[path.issue].sections[path.section].passages[path.passage].items[path.item]
                if let link = Self.project(of: item.content) { add(link) }
            }
        }

        /// In alphabetical order of their slugs.
        var projects: [Project] {
            var used: Set<String> = []
            return spellings.keys.sorted().map { key in
                let counted = spellings[key, default: [:]]
                let name = counted.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? key
                var slug = ProjectName.slug(name)
                while !used.insert(slug).inserted { slug += "-2" }
                return Project(name: name, slug: slug, url: urls[key])
            }
        }

        private mutating func add(_ link: NamedLink) {
            let key = ProjectName.key(link.name)
            guard !key.isEmpty else { return }
            spellings[key, default: [:]][link.name, default: 0] += 1
            if urls[key] == nil, let url = link.url { urls[key] = url }
        }

        private static func project(of content: Item.Content) -> NamedLink? {
            switch content {
            case .question(let question): question.project
            case .release(let release): NamedLink(name: release.project.name, url: release.project.url)
            case .task(let task): task.project
            default: nil
            }
        }
    }
}

extension Project {
    fileprivate mutating func add(_ path: ItemPath, _ content: Item.Content) {
        switch content {
        case .question: questions.append(path)
        case .release: releases.append(path)
        case .scheduleEntry: schedule.append(path)
        case .article: articles.append(path)
        case .task: tasks.append(path)
        case .event: events.append(path)
        case .prose, .contributors: break
        }
    }
}

/// How project names compare, and how they stand in addresses.
package enum ProjectName {
    /// Equal for spellings of one name: letters and digits in lower case.
    package static func key(_ name: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars where scalar.properties.isAlphabetic || isDigit(scalar) {
            key.append(scalar)
        }
        return String(key)
    }

    /// Lower case, with a hyphen for whatever is neither letter nor digit: `sofa-rpc`.
    package static func slug(_ name: String) -> String {
        let parts = name.lowercased().unicodeScalars.split { !($0.properties.isAlphabetic || isDigit($0)) }
        let slug = parts.map { String(Substring($0)) }.joined(separator: "-")
        return slug.isEmpty ? "project" : slug
    }

    /// The Latin words of a title, as project names stand in it.
    static func words(of title: String) -> [String] {
        title.utf8.split { !isWordByte($0) }.map { String(Substring($0)) }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
