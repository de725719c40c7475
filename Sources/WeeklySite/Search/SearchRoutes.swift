internal import WeeklyTemplates

/// The routes of the search: its page, and the files that its script reads.
enum SearchRoutes {
    static func all(_ pages: PageMaker) -> [Route] {
        [page(pages)] + files(SearchSource(pages.newsletter), pages)
    }

    private static func page(_ pages: PageMaker) -> Route {
        Route(
            PageMaker.searchRoute, origin: "the search", isPage: true,
            content: .made {
                Result { () throws(TemplateFailure) in try pages.searchPage() }
            })
    }

    private static func files(_ source: SearchSource, _ pages: PageMaker) -> [Route] {
        let files = SearchFiles(source) { pages.configuration.address.path(of: pages.route(of: $0)) }
        let terms = (0..<source.layout.termFileCount).map { number in
            file("terms-\(number).txt") { files.terms(number) }
        }
        let texts = (0..<source.layout.textFileCount).map { number in
            file("texts-\(number).json") { files.texts(number) }
        }
        return [file("manifest.json") { files.manifest() }] + terms + texts
    }

    private static func file(_ name: String, _ make: @escaping @Sendable () -> [UInt8]) -> Route {
        Route(RoutePath("search/\(name)"), origin: "the program's own \(name)", content: .made { .success(make()) })
    }
}
