internal import WeeklyCheck
internal import WeeklyModel
internal import WeeklySite

/// What looks at the addresses of a site: in files of what is published and of what is held back, in templates, in stylesheets.
struct SiteCheckers: Sendable {
    let published: LanguageCheckers
    let held: LanguageCheckers
    let templates: AddressChecker
    let stylesheets: AddressChecker

    /// - Parameters:
    ///   - held: where what is held back would stand.
    ///   - make: makes one for the files of a language, nil for the main one, by what stands on the site and at further paths.
    init(
        on site: Site, _ assets: Assets, held: Set<RoutePath>,
        _ make: (_ language: String?, _ more: Set<RoutePath>) -> AddressChecker
    ) {
        published = LanguageCheckers(site.pages.configuration) { make($0, []) }
        self.held = LanguageCheckers(site.pages.configuration) { make($0, held) }
        // A template leads to a list where there is one, which the section around the link knows.
        templates = make(nil, site.pathsOfLists)
        // The copy of a stylesheet that pages link to asks for copies, also of files that the built-in theme has.
        stylesheets = make(nil, assets.paths)
    }

    /// - Parameter language: of the file; nil for the main one.
    func checker(in language: String?, isHeld: Bool) -> AddressChecker { (isHeld ? held : published)[language] }
}

/// What looks at addresses in the files of each of a site's languages.
struct LanguageCheckers: Sendable {
    let main: AddressChecker
    private let others: [(tag: String, checker: AddressChecker)]

    /// - Parameter make: makes that of a language; nil for the main one.
    init(_ configuration: Configuration, _ make: (String?) -> AddressChecker) {
        main = make(nil)
        others = configuration.translations.map { ($0.tag, make($0.tag)) }
    }

    subscript(language: String?) -> AddressChecker {
        guard let language else { return main }
        return others.first { SiteLanguage.isSame($0.tag, language) }?.checker ?? main
    }
}
