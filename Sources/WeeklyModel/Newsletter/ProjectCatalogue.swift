internal import WeeklyText

/// The projects that a site names, by all that tells one: names, aliases, repositories.
package struct ProjectCatalogue: Sendable {
    /// In the order written.
    package let projects: [ProjectSettings]
    /// Their places by the keys of their names (`ProjectName.key`).
    private let places: [ExactText: Int]
    private let repositories: [Repository: Int]
    /// How many Latin words the longest name has; 0 where there is no name.
    private let mostWords: Int
    /// Names that are not told by Latin words, with the places of their projects.
    private let wideNames: [(name: WordList, place: Int)]

    package init(_ projects: [ProjectSettings] = []) {
        self.projects = projects
        let named = projects.enumerated().flatMap { place, project in project.names.map { ($0, place) } }
        places = Dictionary(named.map { (ExactText(ProjectName.key($0)), $1) }) { first, _ in first }
        repositories = Dictionary(
            projects.enumerated().compactMap { place, project in project.repository.map { ($0, place) } }
        ) { first, _ in first }
        mostWords = named.map { ProjectName.words(of: $0.0).count }.max() ?? 0
        wideNames = named.filter { $0.0.utf8.contains { $0 >= 0x80 } }.map { ([$0.composed.lowercased()], $1) }
    }

    package var isEmpty: Bool { projects.isEmpty }

    /// What the site says of the project of a name; nil where it says nothing.
    package func project(named name: String) -> ProjectSettings? { project(ofKey: ProjectName.key(name)) }

    /// The same by the key of a name.
    func project(ofKey key: String) -> ProjectSettings? { places[key].map { projects[$0] } }

    /// The key that stands for all names of the project that a name is of; nil for a hidden one and for what is no name.
    package func key(ofName name: String) -> String? { known(ProjectName.key(name)) }

    /// The keys of the projects that the words of a title may name, each once.
    func keys(inTitle title: String) -> [String] {
        let words = ProjectName.words(of: title)
        let isLatin = title.utf8.allSatisfy { $0 < 0xE3 }
        let names = isLatin ? words.filter(mayName) : words
        var keys = names.compactMap { known(ProjectName.key($0)) }
        if !isEmpty { keys += keysOfPhrases(words) + keysOfWideNames(in: title) }
        return keys.count > 1 ? keys.sortedByBytes().withoutRepeats : keys
    }

    /// The keys of the site's projects whose names have several words.
    private func keysOfPhrases(_ words: [String]) -> [String] {
        guard mostWords > 1 else { return [] }
        return (2...mostWords).filter { $0 <= words.count }.flatMap { count in
            (0...(words.count - count)).compactMap { start in
                let phrase = ProjectName.key(words[start..<(start + count)].joined())
                return places[phrase].flatMap { key(at: $0) }
            }
        }
    }

    /// Whether a word of an English title may be a project's name: *time* is hardly the project of that name, unless the site names
    /// it. In Chinese every Latin word is a name of something.
    private func mayName(_ word: String) -> Bool {
        !word.utf8.allSatisfy(\.isASCIILowercase) || (!places.isEmpty && places[ProjectName.key(word)] != nil)
    }

    /// The key of the project whose repository an address leads into; nil where that is none of the site's.
    package func key(ofAddress address: String?) -> String? {
        guard !repositories.isEmpty, let repository = address.flatMap({ Repository($0) }) else { return nil }
        return repositories[repository].flatMap { key(at: $0) }
    }

    private func keysOfWideNames(in title: String) -> [String] {
        guard !wideNames.isEmpty else { return [] }
        let title = Array(title.composed.lowercased().utf8)[...]
        return wideNames.filter { title.contains(anyOf: $0.name) }.compactMap { key(at: $0.place) }
    }

    /// The key that stands for the one of a name.
    private func known(_ key: String) -> String? {
        if key.isEmpty { return nil }
        return places[key].map { self.key(at: $0) } ?? key
    }

    private func key(at place: Int) -> String? {
        projects[place].isHidden ? nil : ProjectName.key(projects[place].name)
    }
}

extension ProjectCatalogue: Hashable {
    /// Whether both name the same projects.
    package static func == (left: ProjectCatalogue, right: ProjectCatalogue) -> Bool { left.projects == right.projects }

    /// As of `==`.
    package func hash(into hasher: inout Hasher) { hasher.combine(projects) }
}
