internal import WeeklyModel

/// The picture that stands for a page elsewhere (the Open Graph protocol, https://ogp.me), and how it is shown there.
struct SocialCard {
    /// The raw values are those of `twitter:card`.
    enum Form: String {
        case summary
        case large = "summary_large_image"
    }

    /// The whole address; nil where nothing stands for the page.
    let image: String?
    /// Where it is known, of a site that has a picture of its own: others' pages are as they have always been.
    let size: PictureSize?
    /// Nil for a site that has no picture of its own.
    let form: Form?

    /// - Parameter image: the page's own; nil for the site's.
    init(_ image: String?, _ edition: Edition) {
        let ofSite = Self.siteImage(edition)
        self.image = image ?? ofSite
        guard ofSite != nil, let shown = self.image else {
            (size, form) = (nil, nil)
            return
        }
        size = edition.sizeOfPicture(fromRoot: shown)
        form = size.map(Self.isForLarge) ?? true ? .large : .summary
    }

    /// The whole address of the site's picture; nil where it has none.
    static func siteImage(_ edition: Edition) -> String? {
        let written = edition.configuration.pictures.social
        let home = edition.addresses.url(of: SitePaths.index(1))
        return written.map { edition.addresses.whole($0, on: home) }
    }

    /// Whether it is wide enough: a square logo, shown large, is cut.
    private static func isForLarge(_ size: PictureSize) -> Bool {
        size.width >= 300 && 2 * size.width >= 3 * size.height
    }
}

extension Edition {
    /// What stands for an issue's page elsewhere: its cover, else the site's picture, else the first in its text.
    func cardImage(of issue: Issue) -> String? {
        let isOfSite = issue.frontMatter.cover == nil && configuration.pictures.social != nil
        return isOfSite ? nil : image(of: issue)
    }

    /// The same for a page beside issues.
    func cardImage(of content: ContentPage) -> String? {
        let isOfSite = content.frontMatter.cover == nil && configuration.pictures.social != nil
        return isOfSite ? nil : image(of: content)
    }

    /// The same for the home page: the site's picture, else that of the newest issue.
    var cardImageOfHome: String? {
        configuration.pictures.social == nil ? newsletter.issues.first.flatMap(image) : nil
    }
}
