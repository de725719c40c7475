internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The pictures by which a site is known to its readers, as every page has them.
enum SiteMark {
    /// How high a logo is shown, in CSS pixels.
    private static let logoHeight = 32

    /// With the width that it has at its height, where its size is known.
    static func logo(_ edition: Edition) -> TemplateValue {
        guard let written = edition.configuration.pictures.logo else { return .null }
        let size = edition.sizeOfPicture(fromRoot: written)
        let width = size.map { max(1, (logoHeight * $0.width + $0.height / 2) / $0.height) }
        return [
            "url": .string(edition.addresses.root.placedFromRoot(written)), "width": .init(width),
            "height": .integer(logoHeight),
        ]
    }

    static func favicon(_ edition: Edition) -> TemplateValue {
        guard let written = edition.configuration.pictures.favicon else { return .null }
        return [
            "url": .string(edition.addresses.root.placedFromRoot(written)), "type": .init(mediaType(of: written)),
        ]
    }

    /// By its ending: a browser that knows the kind need not fetch it to see (HTML, section 4.6.7.8).
    private static func mediaType(of address: String) -> String? {
        let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
        return mediaTypes.first { path.ends(with: $0.ending) }?.type
    }

    private static let mediaTypes: [(ending: String, type: String)] = [
        (".svg", "image/svg+xml"), (".png", "image/png"), (".ico", "image/x-icon"), (".gif", "image/gif"),
        (".webp", "image/webp"), (".avif", "image/avif"), (".jpg", "image/jpeg"), (".jpeg", "image/jpeg"),
    ]
}

extension Edition {
    /// How large a picture of the site's is; nil for pictures elsewhere and where it is not known.
    ///
    /// - Parameter address: from the site's root.
    func sizeOfPicture(fromRoot address: String) -> PictureSize? {
        let home = addresses.base(addresses.url(of: SitePaths.index(1)))
        return pictures.size(of: addresses.root.placedFromRoot(address), on: home, of: addresses.wholeSite)
    }
}
