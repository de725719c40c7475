internal import WeeklyText

/// The path of one file of the site, relative to its root: `issues/sofa-weekly-20261120/index.html`.
/// Two paths are one where their bytes are the same, as on disk.
package struct RoutePath: Sendable {
    private let exact: ExactText
    /// Whether pages link to it without its `.html`, as hosts find it.
    private var hidesEnding = false

    /// Without a leading slash, not percent-encoded.
    package var file: String { exact.text }

    /// - Parameter file: without a leading slash, not percent-encoded.
    package init(_ file: String) {
        exact = ExactText(file)
    }

    /// The file of a page at an address such as `/issues/first/` or `/first.html`, relative to the site's root.
    package init(page address: String) {
        let path = Self.withoutEmptySegments(address)
        guard address.utf8.last == .slash else {
            self.init(String(path))
            return
        }
        var file = ""
        file.reserveCapacity(path.utf8.count + 11)
        file += path
        file += path.isEmpty ? "index.html" : "/index.html"
        self.init(file)
    }

    /// The file of an issue's page at an address; one without a slash at its end, such as `/weekly/12`, is that of `12.html`, which
    /// hosts find under the address without the ending.
    package init(issueAt address: String) {
        let path = RoutePath(page: address).file
        let isBare = address.utf8.last != .slash && !path.ends(with: ".html") && !path.isEmpty
        self.init(isBare ? "\(path).html" : path)
        hidesEnding = isBare
    }

    private static func withoutEmptySegments(_ address: String) -> Substring {
        let hasEmpty = address.withBytes { $0.holds(pair: .slash, .slash) }
        if hasEmpty { return address.pathParts.joined(separator: "/")[...] }
        let behind = address.utf8.dropFirst(address.utf8.first == .slash ? 1 : 0)
        return Substring(behind.dropLast(behind.last == .slash ? 1 : 0))
    }

    /// The path as addresses have it: percent-encoded, without `index.html`.
    package var urlPath: String {
        if hidesEnding, let shown = file.without(end: ".html") { return PercentEncoding.part(shown) }
        if let folder = file.without(end: "index.html"), folder.isEmpty || folder.utf8.last == .slash {
            return PercentEncoding.part(folder)
        }
        return PercentEncoding.part(file)
    }

    /// The folder that it stands in, with the slash at its end; empty at the site's root.
    package var folder: Substring {
        file.utf8.lastIndex(of: .slash).map { file[...$0] } ?? ""
    }

    /// The same file in a folder.
    ///
    /// - Parameter folder: with the slash at its end; empty for the path itself.
    package func below(_ folder: String) -> RoutePath {
        if folder.isEmpty { return self }
        var path = RoutePath(folder + file)
        path.hidesEnding = hidesEnding
        return path
    }

    /// The same file from a folder that it is in; itself where it is not.
    ///
    /// - Parameter folder: with the slash at its end; empty for the path itself.
    package func above(_ folder: String) -> RoutePath {
        if folder.isEmpty { return self }
        return file.without(start: folder).map { RoutePath(String($0)) } ?? self
    }

    /// A file that belongs to this page: it stands in the page's folder, or of a page `first.html` in the folder `first`.
    package func beside(_ name: String) -> RoutePath {
        let folder = folder
        let page = file[folder.endIndex...]
        var path = String(folder)
        if !page.hasBytes(of: "index.html") {
            path += page.without(end: ".html") ?? page
            path += "/"
        }
        path += name
        return RoutePath(path)
    }
}

extension RoutePath: Hashable, Comparable {
    /// By the bytes of the paths: one file has one place, however pages link to it.
    package static func == (left: RoutePath, right: RoutePath) -> Bool { left.exact == right.exact }

    /// By the bytes of the paths.
    package static func < (left: RoutePath, right: RoutePath) -> Bool { left.exact < right.exact }

    package func hash(into hasher: inout Hasher) { hasher.combine(exact) }
}
