internal import WeeklyText

extension Item.Content {
    /// Stands for what makes it the same as another item, of kinds of which each should stand in one issue only: the address of an article, a
    /// release of a project, a question of a person in the same words. Nil for all others.
    var repeatKey: StableHash? {
        var hash = StableHash()
        hash.add(kind.jsonName)
        switch self {
        case .article(let article):
            hash.add(article.url)
        case .release(let release):
            guard !release.versions.isEmpty else { return nil }
            hash.add(release.project.name)
            for version in release.versions { hash.add(version) }
        case .question(let question):
            guard let asker = question.asker else { return nil }
            hash.add(asker)
            hash.add(question.titleLine)
        default: return nil
        }
        return hash
    }
}
