internal import WeeklyModel
internal import WeeklyText

/// Where things are on this site.
struct Addresses: Sendable {
    /// Where the pages of this language stand; of a site of one language the site itself.
    let site: SiteAddress
    /// Where the whole site stands.
    let wholeSite: SiteAddress
    let permalink: PermalinkPattern
    /// What addresses mean that begin with a slash.
    let root: SiteRoot
    /// What links to files mean.
    let files: SourceFiles

    /// - Parameters:
    ///   - site: where the whole site stands.
    ///   - folder: in which the pages of this language stand there; empty for the main one.
    init(site: SiteAddress, folder: String = "", permalink: PermalinkPattern, files: SourceFiles? = nil) {
        self.site = site.below(folder)
        wholeSite = site
        self.permalink = permalink
        self.files = files ?? SourceFiles(site) { [] }
        root = SiteRoot(site, permalink, folder: folder)
    }

    /// Whether every issue has the same routes by both.
    func placesEqually(_ other: Addresses) -> Bool { permalink == other.permalink && root == other.root }

    func route(of issue: Issue) -> RoutePath {
        permalink.route(of: issue)
    }

    /// The path that pages link to, percent-encoded.
    func path(of issue: Issue) -> String {
        site.path(of: route(of: issue))
    }

    func path(of route: RoutePath) -> String {
        site.path(of: route)
    }

    /// The whole address.
    func url(of issue: Issue) -> String {
        site.url(of: route(of: issue))
    }

    func url(of route: RoutePath) -> String {
        site.url(of: route)
    }

    /// The permalink of an item: its place on the issue's page; the page where the item has none of its own.
    func url(of item: Item, in issue: Issue) -> String {
        Self.url(of: item, at: url(of: issue))
    }

    /// The same, where the address of the issue's page is known.
    static func url(of item: Item, at page: String) -> String {
        item.anchor.map { page.with(fragment: PercentEncoding.part($0)) } ?? page
    }

    /// A page as addresses on it are resolved.
    ///
    /// - Parameter page: its whole address.
    func base(_ page: String) -> URLReference.Base { URLReference.Base(page, on: root) }

    /// The page of an issue as addresses in the issue are resolved.
    func base(of issue: Issue) -> URLReference.Base {
        URLReference.Base(url(of: issue), on: root, of: place(of: issue))
    }

    /// A page beside issues as addresses on it are resolved.
    func base(of content: ContentPage) -> URLReference.Base {
        URLReference.Base(url(of: content.route), on: root, of: place(of: content))
    }

    /// The file of an issue among those that links lead to.
    func place(of issue: Issue) -> SourcePlace { SourcePlace(issue.sourcePath, among: files) }

    /// The file of a page beside issues among those that links lead to.
    func place(of content: ContentPage) -> SourcePlace { SourcePlace(content.sourcePath, among: files) }

    /// An address that an editor wrote in an issue, as whole address.
    func whole(_ address: String, in issue: Issue) -> String {
        PercentEncoding.address(URLReference.resolve(address, against: base(of: issue)))
    }

    /// The same of a page beside issues.
    func whole(_ address: String, in content: ContentPage) -> String {
        PercentEncoding.address(URLReference.resolve(address, against: base(of: content)))
    }

    /// An address that an editor wrote, as whole address; `page` is where they wrote it.
    func whole(_ address: String, on page: String) -> String {
        PercentEncoding.address(URLReference.resolve(address, against: base(page)))
    }

    /// An address that an editor wrote in an issue, as any page may have it: what begins with no slash is meant from the issue's page.
    func shown(_ address: String, of issue: Issue) -> String { shown(address, on: base(of: issue)) }

    /// The same of a page beside issues.
    func shown(_ address: String, of content: ContentPage) -> String { shown(address, on: base(of: content)) }

    private func shown(_ address: String, on page: @autoclosure () -> URLReference.Base) -> String {
        // What leads nowhere is for whoever shows it to leave out.
        if address.isEmpty || URLReference.isWhole(address) { return address }
        if address.utf8.first == .slash { return root.placed(address) }
        let whole = URLReference.resolve(address, against: page())
        return whole.without(start: site.origin).map(String.init) ?? whole
    }

    /// A name that leads where the site's configuration says.
    func fromRoot(_ link: NamedLink) -> NamedLink {
        NamedLink(name: link.name, url: link.url.map(root.placedFromRoot))
    }
}

extension String {
    /// An address with a fragment behind it.
    func with(fragment: String) -> String { String(joining: self, "#", fragment) }
}
