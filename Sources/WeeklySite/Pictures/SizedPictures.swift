internal import WeeklyMarkdown
internal import WeeklyModel

/// Gives the pictures in a page's HTML their sizes.
struct SizedPictures {
    private let sizes: PictureSizes
    private let site: SiteAddress
    private let page: URLReference.Base

    /// - Parameter page: the whole address of the page that the HTML stands on.
    init(_ sizes: PictureSizes, page: String, of site: SiteAddress) {
        self.sizes = sizes
        self.site = site
        self.page = URLReference.Base(page)
    }

    /// The same HTML where no picture in it has a known size.
    ///
    /// It is the program's own: text in it has no `<`, and attribute values have no `"` or `>`.
    func html(_ html: String) -> String {
        guard !sizes.isEmpty else { return html }
        var rest = html.utf8[...]
        var result = ""
        while let tag = PictureTag.next(in: rest) {
            if let attributes = attributes(for: Substring(rest[tag])) {
                // Before the ` />`.
                let end = rest.index(tag.upperBound, offsetBy: -3)
                result += Substring(rest[..<end])
                result += attributes
                rest = rest[end...]
            } else {
                result += Substring(rest[..<tag.upperBound])
                rest = rest[tag.upperBound...]
            }
        }
        return result.isEmpty ? html : result + Substring(rest)
    }

    /// What a picture's tag lacks. A length that the author wrote stays, and the other one follows it.
    private func attributes(for tag: Substring) -> String? {
        guard let source = PictureTag.value(of: "src", in: tag), !source.utf8.starts(with: "http".utf8) else {
            return nil
        }
        guard let size = sizes.size(of: HTMLEntities.resolved(source), on: page, of: site) else { return nil }
        let width = PictureTag.value(of: "width", in: tag).flatMap { Int($0) }
        let height = PictureTag.value(of: "height", in: tag).flatMap { Int($0) }
        switch (width, height) {
        case (nil, nil): return " width=\"\(size.width)\" height=\"\(size.height)\""
        case (let width?, nil): return " height=\"\(Self.share(width, of: size.height, to: size.width))\""
        case (nil, let height?): return " width=\"\(Self.share(height, of: size.width, to: size.height))\""
        default: return nil
        }
    }

    /// The length that keeps the picture's proportions, 1 to 1,000,000.
    private static func share(_ length: Int, of other: Int, to own: Int) -> Int {
        Int(min(max(1, (Double(length) * Double(other) / Double(own)).rounded()), 1e6))
    }
}
