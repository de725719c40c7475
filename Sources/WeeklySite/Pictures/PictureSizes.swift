internal import WeeklyMarkdown

/// How large the site's own pictures are. Pages that name one tell browsers so, and text does not jump when it arrives.
package struct PictureSizes: Sendable {
    private let sizes: [RoutePath: PictureSize]

    /// - Parameter sizes: of the pictures that have a place of their own on the site.
    package init(_ sizes: [RoutePath: PictureSize] = [:]) {
        self.sizes = sizes
    }

    package var isEmpty: Bool { sizes.isEmpty }

    /// The size of the picture that a page names; nil for pictures elsewhere and where it is not known.
    ///
    /// - Parameter source: an address as HTML has it in an attribute, with its entities resolved.
    func size(of source: String, on page: URLReference.Base, of site: SiteAddress) -> PictureSize? {
        let url = URLReference.resolve(source, against: page)
        guard url.hasPrefix(site.origin + site.basePath) else { return nil }
        let path = url.dropFirst(site.origin.count + site.basePath.count).prefix { $0 != "?" && $0 != "#" }
        return PercentEncoding.decoded(path).flatMap { sizes[RoutePath($0)] }
    }
}

/// Gives the pictures in a page's HTML their sizes.
struct SizedPictures {
    private static let opening = Array("<img".utf8)

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
        while let tag = Self.nextPicture(in: rest) {
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

    private static func nextPicture(in html: Substring.UTF8View) -> Range<Substring.Index>? {
        var rest = html
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
            if rest.starts(with: opening) { return start..<rest.index(after: end) }
            rest = rest[rest.index(after: end)...]
        }
        return nil
    }

    /// What a picture's tag lacks. A length that the author wrote stays, and the other one follows it.
    private func attributes(for tag: Substring) -> String? {
        guard let source = Self.value(of: "src", in: tag), !source.utf8.starts(with: "http".utf8) else { return nil }
        guard let size = sizes.size(of: HTMLEntities.resolved(source), on: page, of: site) else { return nil }
        let width = Self.value(of: "width", in: tag).flatMap { Int($0) }
        let height = Self.value(of: "height", in: tag).flatMap { Int($0) }
        switch (width, height) {
        case (nil, nil): return " width=\"\(size.width)\" height=\"\(size.height)\""
        case (let width?, nil): return " height=\"\(Self.share(width, of: size.height, to: size.width))\""
        case (nil, let height?): return " width=\"\(Self.share(height, of: size.width, to: size.height))\""
        default: return nil
        }
    }

    private static func value(of name: String, in tag: Substring) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
        return String(tag[start...].prefix { $0 != "\"" })
    }

    /// The length that keeps the picture's proportions, 1 to 1,000,000.
    private static func share(_ length: Int, of other: Int, to own: Int) -> Int {
        Int(min(max(1, (Double(length) * Double(other) / Double(own)).rounded()), 1e6))
    }
}
