internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Gives the pictures in a page's HTML their sizes.
struct SizedPictures {
    private let sizes: PictureSizes
    private let site: SiteAddress
    private let page: URLReference.Base

    /// - Parameter page: the page that the HTML stands on.
    init(_ sizes: PictureSizes, page: URLReference.Base, of site: SiteAddress) {
        self.sizes = sizes
        self.site = site
        self.page = page
    }

    /// The same HTML where no picture in it has a known size.
    func html(_ markup: Markup) -> String {
        markup.html(splices(in: markup))
    }

    /// What is put in to tell the sizes.
    func splices(in markup: Markup) -> [Splice] {
        guard !sizes.isEmpty else { return [] }
        return markup.pictures.compactMap { picture in
            // Before the ` />`.
            let end = picture.tag.range.upperBound - 3
            return attributes(for: picture, in: markup).map { Splice(range: end..<end, text: $0) }
        }
    }

    /// What a picture's tag lacks. A length that the author wrote stays, and the other one follows it.
    private func attributes(for picture: Markup.Picture, in markup: Markup) -> String? {
        guard let source = picture.source, !source.utf8.starts(with: "http".utf8) else { return nil }
        guard let size = sizes.size(of: HTMLEntities.resolved(String(source)), on: page, of: site) else { return nil }
        let tag = markup.text(at: picture.tag)
        let width = Self.length("width", in: tag)
        let height = Self.length("height", in: tag)
        switch (width, height) {
        case (nil, nil): return " width=\"\(size.width)\" height=\"\(size.height)\""
        case (let width?, nil): return " height=\"\(Self.share(width, of: size.height, to: size.width))\""
        case (nil, let height?): return " width=\"\(Self.share(height, of: size.width, to: size.height))\""
        default: return nil
        }
    }

    /// A length that the author wrote, in pixels.
    private static func length(_ name: String, in tag: Substring) -> Int? {
        guard let start = tag.utf8.firstRange(of: " \(name)=\"".utf8)?.upperBound else { return nil }
        return Int(tag[start...].prefix { $0 != "\"" })
    }

    /// The length that keeps the picture's proportions, 1 to 1,000,000.
    private static func share(_ length: Int, of other: Int, to own: Int) -> Int {
        Int(min(max(1, (Double(length) * Double(other) / Double(own)).rounded()), 1e6))
    }
}
