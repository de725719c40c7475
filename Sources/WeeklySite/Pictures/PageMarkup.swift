internal import WeeklyModel
internal import WeeklyText

/// Writes HTML of an issue as the page shows it: pictures with their sizes, and addresses below the site's path.
struct PageMarkup {
    private let pictures: SizedPictures
    private let root: SiteRoot

    init(_ pictures: SizedPictures, _ root: SiteRoot) {
        self.pictures = pictures
        self.root = root
    }

    /// The same HTML where neither changes it.
    func html(_ markup: Markup) -> String {
        let sizes = pictures.splices(in: markup)
        if root.isTop { return markup.html(sizes) }
        return markup.html((sizes + markup.placedAddresses(root)).sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
}
