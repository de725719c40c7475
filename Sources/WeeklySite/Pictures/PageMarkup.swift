internal import WeeklyModel
internal import WeeklyText

/// Writes HTML of an issue, or of a page beside issues, as its own page shows it: pictures with their sizes, addresses below the site's
/// path, and links to files as links to their pages.
struct PageMarkup {
    private let pictures: SizedPictures
    private let root: SiteRoot
    private let place: SourcePlace

    /// - Parameter place: the file that the HTML is made of.
    init(_ pictures: SizedPictures, _ root: SiteRoot, _ place: SourcePlace) {
        self.pictures = pictures
        self.root = root
        self.place = place
    }

    /// The same HTML where neither changes it.
    func html(_ markup: Markup) -> String {
        let sizes = pictures.splices(in: markup)
        let links = markup.pageAddresses(root, place)
        if links.isEmpty { return markup.html(sizes) }
        return markup.html((sizes + links).sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
}
