internal import WeeklyText

/// The path of one file of the site, relative to its root: `issues/sofa-weekly-20261120/index.html`.
package struct RoutePath: Hashable, Sendable, Comparable {
    /// Without a leading slash, not percent-encoded.
    package let file: String

    /// - Parameter file: without a leading slash, not percent-encoded.
    package init(_ file: String) {
        self.file = file
    }

    /// The file of a page at an address such as `/issues/first/` or `/first.html`, relative to the site's root.
    package init(page address: String) {
        let path = Self.withoutEmptySegments(address)
        if address.utf8.last == .slash {
            file = path.isEmpty ? "index.html" : "\(path)/index.html"
        } else {
            file = path
        }
    }

    private static func withoutEmptySegments(_ address: String) -> String {
        let segments = address.utf8.split(separator: .slash)
        guard let first = segments.first, let last = segments.last else { return "" }
        let inner = first.startIndex..<last.endIndex
        let length = segments.reduce(segments.count - 1) { $0 + $1.count }
        if address.utf8[inner].count == length { return String(address[inner]) }
        return segments.map { String(Substring($0)) }.joined(separator: "/")
    }

    /// The path as addresses have it: percent-encoded, without `index.html`.
    package var urlPath: String {
        let isFolder = file == "index.html" || file.hasSuffix("/index.html")
        let path = isFolder ? file.dropLast("index.html".count) : Substring(file)
        return PercentEncoding.part(path)
    }

    /// By the paths, as text is ordered.
    package static func < (left: RoutePath, right: RoutePath) -> Bool {
        left.file < right.file
    }

    /// A file that belongs to this page: it stands in the page's folder, or of a page `first.html` in the folder `first`.
    package func beside(_ name: String) -> RoutePath {
        let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
        let page = file.dropFirst(folder.count)
        if page == "index.html" { return RoutePath(folder + name) }
        return RoutePath("\(folder)\(page.hasSuffix(".html") ? page.dropLast(5) : page)/\(name)")
    }
}
