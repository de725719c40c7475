internal import WeeklyModel
internal import WeeklyTemplates

/// What templates are told of an issue wherever it is shown: on its page and in lists.
extension Edition {
    /// Who wrote it; empty where nobody is named.
    func authorRecord(of issue: Issue) -> TemplateValue {
        issue.frontMatter.author.map { author in
            let url = author.url.map { addresses.shown($0, of: issue) }
            return TemplateValue(NamedLink(name: author.name, url: url))
        } ?? .null
    }

    func tagRecord(_ tag: String) -> TemplateValue {
        ["name": .string(tag), "path": .init(path(of: SitePaths.tag(tag), ifMade: .lists))]
    }

    /// How many items of each kind it has, by the names that lists have.
    func countsRecord(of entry: IndexedIssue) -> TemplateValue {
        let kinds = KindOnSite.all.filter { $0.kind.isGathered }
        var counts = TemplateRecord(kinds.map { ($0.name, .integer(entry.count(of: $0.kind))) })
        for case .named(let kind) in configuration.kinds.map(\.kind) where kind.holding == .entries {
            counts[kind.name] = .integer(entry.count(ofEntries: kind))
        }
        return .record(counts)
    }

    /// The kinds of items that it has, in the order in which the site lists kinds, each with what it is called and how many there are.
    func kindsRecord(of entry: IndexedIssue) -> TemplateValue {
        let known = KindOnSite.all.filter { $0.kind.isGathered && $0.kind != .entry }
        let counts = known.map { ($0.name, title(ofKindNamed: $0.name), entry.count(of: $0.kind)) }
        let own = configuration.kinds.compactMap { settings -> (String, String, Int)? in
            guard case .named(let kind) = settings.kind, kind.holding == .entries else { return nil }
            return (kind.name, settings.shownName, entry.count(ofEntries: kind))
        }
        return .list(
            (counts + own).filter { $0.2 > 0 }.map {
                ["name": .string($0.0), "title": .string($0.1), "count": .integer($0.2)]
            })
    }

    /// The picture that stands for it: its cover, else the first in its text; empty where it has none.
    func pictureRecord(of issue: Issue) -> TemplateValue {
        let first = issue.frontMatter.cover == nil ? FirstPicture.of(issue.sections) : nil
        guard let source = issue.frontMatter.cover ?? first?.source else { return .null }
        return pictureRecord(
            source, words: first?.words, shown: addresses.shown(source, of: issue), on: addresses.base(of: issue))
    }

    /// The same of a page beside issues.
    func pictureRecord(of content: ContentPage) -> TemplateValue {
        let first = content.frontMatter.cover == nil ? FirstPicture.of(content.sections) : nil
        guard let source = content.frontMatter.cover ?? first?.source else { return .null }
        return pictureRecord(
            source, words: first?.words, shown: addresses.shown(source, of: content), on: addresses.base(of: content))
    }

    private func pictureRecord(
        _ source: String, words: String?, shown: String, on page: URLReference.Base
    ) -> TemplateValue {
        let size = pictures.size(of: source, on: page, of: addresses.site)
        return [
            "url": .string(shown), "width": .init(size?.width), "height": .init(size?.height), "alt": .init(words),
        ]
    }
}
