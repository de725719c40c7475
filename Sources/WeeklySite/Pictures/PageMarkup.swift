internal import WeeklyModel
internal import WeeklyText

/// Writes HTML of an issue, or of a page beside issues, as its own page shows it: pictures with their sizes, addresses below the site's
/// path, links to files as links to their pages, and code with its tokens marked.
struct PageMarkup {
    private let pictures: SizedPictures
    private let root: SiteRoot
    private let place: SourcePlace
    private let highlightsCode: Bool

    /// - Parameter place: the file that the HTML is made of.
    init(_ pictures: SizedPictures, _ root: SiteRoot, _ place: SourcePlace, highlightsCode: Bool) {
        self.pictures = pictures
        self.root = root
        self.place = place
        self.highlightsCode = highlightsCode
    }

    /// The same HTML where none of it changes it.
    func html(_ markup: Markup) -> String {
        let sizes = pictures.splices(in: markup)
        let links = markup.pageAddresses(root, place)
        let code = highlightsCode ? markup.highlightedCode : []
        if links.isEmpty, code.isEmpty { return markup.html(sizes) }
        return markup.html((sizes + links + code).sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
}
