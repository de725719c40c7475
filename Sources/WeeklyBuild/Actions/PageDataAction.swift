package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// What a page hands to its template, for somebody who writes templates.
package struct PageDataAction: Sendable {
    private let options: SiteLoader.Options
    private let page: String

    /// - Parameters:
    ///   - options: which site is read, and what of it is published.
    ///   - page: an address on the site, such as `/reading/`, or the path of an issue's or a page's file.
    package init(options: SiteLoader.Options, page: String) {
        self.options = options
        self.page = page
    }

    /// Why there is nothing to show.
    package enum Failure: Error, Sendable {
        /// What keeps the site from being read; sorted.
        case newsletter([Diagnostic])
        /// No page stands there.
        ///
        /// - Parameter near: the address of a page that is written almost so; nil where none is.
        case noPage(near: String?)
        /// What stands there is made by no template: a feed, a picture.
        case noTemplate
    }

    /// The template's name and its data, as JSON; mistakes in templates keep nothing from being shown.
    package func perform() -> Result<String, Failure> {
        let loaded = SiteLoader.load(options)
        guard let site = loaded.site else { return .failure(.newsletter(loaded.diagnostics)) }
        guard let path = path(in: loaded, of: site) else { return .failure(.noPage(near: near(on: site))) }
        guard let data = site.templateData(at: path) else { return .failure(.noTemplate) }
        return .success(String(decoding: data, as: UTF8.self))
    }

    private func path(in loaded: SiteLoader.Loaded, of site: Site) -> RoutePath? {
        if let file = try? PathInSite.relative(page, to: options.root) {
            if let path = site.page(from: file) { return path }
            let issue = loaded.issues.first { $0.file.path.hasBytes(of: file) }?.issue
            if let issue { return site.page(of: issue) }
        }
        return candidates(below: site.pages.configuration.address.basePath).first { site.has($0) }
    }

    /// The files that an address may mean, as browsers and hosts find them.
    private func candidates(below base: String) -> [RoutePath] {
        let whole = PercentEncoding.decoded(page) ?? page
        return [whole, whole.without(start: base).map { "/\($0)" } ?? whole].flatMap { address in
            address.utf8.last == .slash
                ? [RoutePath(page: address)] : ["", ".html", "/"].map { RoutePath(page: address + $0) }
        }
    }

    private func near(on site: Site) -> String? {
        let pages = site.paths.map { "/\($0.file.without(end: "index.html").map(String.init) ?? $0.file)" }
        return NearMiss.of(page, among: pages.sortedByBytes())
    }
}
