internal import WeeklyModel

/// Who says it, and what it is about.
extension Edition {
    /// Who publishes: the site's author, else the newsletter itself.
    var publisher: NamedLink {
        let home = addresses.url(of: SitePaths.index(1))
        guard let author = configuration.author else { return NamedLink(name: configuration.title, url: home) }
        return NamedLink(name: author.name, url: author.url.map { addresses.whole($0, on: home) })
    }

    /// Who an issue names as its author, with a whole address.
    func author(of issue: Issue) -> NamedLink? {
        issue.frontMatter.author.map { author in
            NamedLink(name: author.name, url: author.url.map { addresses.whole($0, in: issue) })
        }
    }

    /// What the editor said an issue is about, else how its text begins, else its title.
    func summary(of issue: Issue) -> String {
        issue.summary ?? issue.title
    }

    /// The whole address of the picture that stands for an issue elsewhere: its cover, else the first in its text.
    func image(of issue: Issue) -> String? {
        let source = issue.frontMatter.cover ?? FirstPicture.source(in: issue)
        return source.map { URLReference.resolve($0, against: addresses.base(addresses.url(of: issue))) }
    }

    /// Who a page beside issues names as its author, as the page links to them.
    func author(of content: ContentPage) -> NamedLink? {
        content.frontMatter.author.map { author in
            NamedLink(name: author.name, url: author.url.map { addresses.shown($0, of: content) })
        }
    }

    /// The whole address of the picture that stands for a page beside issues elsewhere: its cover, else the first in its text.
    func image(of content: ContentPage) -> String? {
        let source = content.frontMatter.cover ?? FirstPicture.source(in: content.sections)
        return source.map { URLReference.resolve($0, against: addresses.base(of: content)) }
    }
}
