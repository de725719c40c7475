internal import WeeklyModel
internal import WeeklyText

/// The file `_redirects`, by which hosts lead from former addresses to where things are now: a line an address, with both paths and the
/// status. On hosts that do not read it the pages at these addresses lead there.
struct HostRedirects {
    private let addresses: Addresses
    private let newsletter: Newsletter
    private let contents: [ContentPage]
    private let hasProjects: Bool

    init(_ edition: Edition) {
        addresses = edition.addresses
        newsletter = edition.newsletter
        contents = edition.contents
        hasProjects = edition.configuration.makes(.lists)
    }

    /// The file for the languages of a site.
    static func bytes(_ editions: [Edition]) -> [UInt8] {
        Array(Set(texts: editions.flatMap { HostRedirects($0).lines }).sortedTexts.joined().utf8)
    }

    private var lines: [String] {
        (ofIssues + ofPages + ofProjects).flatMap { former, now in
            spellings(of: former).map { "\($0) \(HostPattern.plain(addresses.path(of: now))) 301\n" }
        }
    }

    private var ofIssues: [(RoutePath, RoutePath)] {
        newsletter.issues.flatMap { issue in
            SitePaths.formerPaths(of: issue, on: addresses.root).map { ($0, addresses.route(of: issue)) }
        }
    }

    private var ofPages: [(RoutePath, RoutePath)] {
        contents.flatMap { page in
            page.frontMatter.aliases.map { (SitePaths.alias(addresses.root.withinSite($0)), page.route) }
        }
    }

    private var ofProjects: [(RoutePath, RoutePath)] {
        guard hasProjects else { return [] }
        return newsletter.projectOutlines.flatMap { project in
            project.formerSlugs.map { (SitePaths.project($0), SitePaths.project(project.slug)) }
        }
    }

    /// A folder's page is found with the slash and without.
    private func spellings(of former: RoutePath) -> [String] {
        let path = HostPattern.plain(addresses.path(of: former))
        guard let bare = path.without(end: "/"), !bare.isEmpty else { return [path] }
        return [path, String(bare)]
    }
}
