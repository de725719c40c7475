package import WeeklyModel
internal import WeeklyText

/// How large the site's own pictures are. Pages that name one tell browsers so, and text does not jump when it arrives.
package struct PictureSizes: Sendable {
    private let sizes: [RoutePath: PictureSize]

    /// - Parameter sizes: of the pictures that have a place of their own on the site.
    package init(_ sizes: [RoutePath: PictureSize] = [:]) {
        self.sizes = sizes
    }

    package var isEmpty: Bool { sizes.isEmpty }

    /// Adds all of them to a hash.
    func add(to hash: inout KeyedHash) {
        for (path, size) in sizes.sorted(by: { $0.key < $1.key }) {  // bytes-ok: RoutePath
            hash.add(path.file)
            hash.add(size.width)
            hash.add(size.height)
        }
    }

    /// The size of the picture that a page names; nil for pictures elsewhere and where it is not known.
    ///
    /// - Parameter source: an address as HTML has it in an attribute, with its entities resolved.
    func size(of source: String, on page: URLReference.Base, of site: SiteAddress) -> PictureSize? {
        let url = URLReference.resolve(source, against: page)
        guard let path = url.without(start: site.origin + site.basePath) else { return nil }
        let end = path.utf8.firstIndex { $0 == .questionMark || $0 == .numberSign } ?? path.endIndex
        return PercentEncoding.decoded(path[..<end]).flatMap { sizes[RoutePath($0)] }
    }
}
