internal import WeeklyModel

/// What hosts are told of the site.
extension PageMaker {
    /// One policy for every page allows what any page needs; the page's own allows no more than that page does.
    var headers: HostHeaders {
        let sections = ofAllLanguages.flatMap { pages in
            pages.newsletter.issues.flatMap(\.sections) + pages.edition.contents.flatMap(\.sections)
        }
        return HostHeaders(
            address: configuration.address,
            policy: ContentPolicy(
                configuration.policy, frameSources: PlayerSources.text(of: sections, configuration)),
            foreignDocuments: foreignDocuments,
            fingerprinted: assets.fingerprinted)
    }
}
