internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What any page of a language may show beside issues: what all pages are told, which lists and projects there are, what pages beside
/// issues are called.
enum SiteFrame {
    /// The same as long as no page can show any of it otherwise.
    ///
    /// - Parameters:
    ///   - issues: on which the site's own lists (`lists:`) depend, that any page may show.
    ///   - inputs: as of `RouteKeys.all`.
    static func digest(_ pages: PageMaker, _ issues: IssueKeys?, inputs: KeyedHash) -> KeyedHash {
        var hash = inputs
        hash.add(pages.configuration.folder)
        add(pages.withCommon([:]), to: &hash)
        for key in pages.ofAllLanguages.flatMap(\.newsletter.extraKeys) { hash.add(key) }
        add(pages.newsletter, to: &hash)
        add(pages.edition, to: &hash)
        if !pages.configuration.lists.isEmpty, let issues { hash.add(issues.all) }
        return hash
    }

    /// The lists are made when a page asks, of issues: see `digest`.
    private static func add(_ common: TemplateRecord, to hash: inout KeyedHash) {
        var json = JSONText()
        json.object { json in
            for key in common.keys where key != CommonData.lists {
                json.key(named: key)
                (common[key] ?? .null).write(to: &json)
            }
        }
        hash.add(json.utf8)
    }

    private static func add(_ newsletter: Newsletter, to hash: inout KeyedHash) {
        hash.add(newsletter.issues.count > 1)
        hash.add(newsletter.projectOutlines.count)
        for project in newsletter.projectOutlines {
            hash.add(project.key)
            hash.add(project.name)
            hash.add(project.slug)
        }
    }

    private static func add(_ edition: Edition, to hash: inout KeyedHash) {
        edition.pictures.add(to: &hash)
        for feed in KindFeed.all(edition) { hash.add(feed.folder) }
        hash.add(edition.contents.count)
        for content in edition.contents {
            hash.add(content.route.file)
            hash.add(content.title)
            hash.add(content.frontMatter.date?.text)
        }
    }
}
