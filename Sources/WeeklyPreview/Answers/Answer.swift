internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyText

/// What a snapshot has for a path.
enum Answer {
    case page(ServedPage)
    case bytes([UInt8], Route)
    case file(path: String, Route)
    /// The percent-encoded path where it is.
    case elsewhere(String)
}

extension SiteSnapshot {
    /// What is at a path: percent-encoded, without query. Whatever is no route is the page for unknown addresses.
    func answer(_ path: some StringProtocol) -> Answer {
        if path == PreviewAddress.overview { return .page(OverviewPage.make(self)) }
        guard let site else { return .page(errorPage("There is no site yet", diagnostics)) }
        guard let request = RequestPath(path) else { return .page(notFound(site)) }
        let base = String(basePath.dropFirst())
        if request.text.isEmpty, !base.isEmpty { return .elsewhere(basePath) }
        if "\(request.text)/" == base { return .elsewhere(basePath) }
        guard let path = request.text.without(start: base) else { return .page(notFound(site)) }
        return answer(String(path), isFolder: request.isFolder, site)
    }

    private func answer(_ path: String, isFolder: Bool, _ site: Site) -> Answer {
        if let route = self[RoutePath(isFolder ? "\(path)index.html" : path)] { return answer(route) }
        // Hosts find a page under its address without the ending.
        if !isFolder, let route = self[RoutePath("\(path).html")] { return answer(route) }
        if !isFolder, let index = site[RoutePath("\(path)/index.html")] {
            return .elsewhere(basePath + index.path.urlPath)
        }
        return .page(notFound(site))
    }

    private func answer(_ route: Route) -> Answer {
        let bytes: [UInt8]
        switch route.content {
        case .copied(let path, _): return .file(path: path, route)
        case .carried(let carried): bytes = carried
        case .made(let make):
            switch make() {
            case .success(let made): bytes = made
            case .failure(let failure): return .page(errorPage("This page cannot be made", failure.diagnostics))
            }
        }
        guard route.path.file.ends(with: ".html") else { return .bytes(bytes, route) }
        return .page(served(200, bytes, mark: mark(of: route.path)))
    }

    /// The version of the page that a browser would get at a path; nil where there is no page but a file.
    func version(ofPageAt path: some StringProtocol) -> String? {
        if case .page(let page) = answer(path) { return page.version }
        return nil
    }

    private func notFound(_ site: Site) -> ServedPage {
        if let route = site[RoutePath("404.html")], let html = html(of: route) { return served(404, html) }
        let title: Message = "There is no such page"
        return served(404, PlainPage.html(title: title.text(in: language), body: "", in: language))
    }

    /// Nil for a page that cannot be made, and for a file that cannot be read.
    private func html(of route: Route) -> [UInt8]? {
        switch route.content {
        case .made(let make): return try? make().get()
        case .carried(let bytes): return bytes
        case .copied(let path, _): return try? FileSystem.read(path)
        }
    }

    func errorPage(_ title: Message, _ diagnostics: some Sequence<Diagnostic>) -> ServedPage {
        let body = PlainPage.list(diagnostics, in: language)
        return served(500, PlainPage.html(title: title.text(in: language), body: body, in: language))
    }

    private func served(_ status: Int, _ html: [UInt8], mark: String? = nil) -> ServedPage {
        ServedPage(status: status, html: html, mark: mark, lasting: assets.withoutFingerprints(html))
    }
}
