internal import WeeklyModel
internal import WeeklyText

/// A place on this site that an address leads to, whether anything stands there or not.
struct SiteTarget: Sendable {
    /// Relative to the site's root, not percent-encoded, without a slash in front; nil for what stands outside of the site's path.
    let inside: String?
    /// The same as the address has it from the host's root on.
    let path: String
    /// Behind `#`, not percent-encoded; nil where there is none.
    let fragment: String?

    /// - Parameters:
    ///   - rest: an address from the host's name on.
    ///   - root: the site's path.
    ///   - isRelative: whether the address names no host, so that it is this site's in any case.
    init?(_ rest: Substring, below root: String, isRelative: Bool) {
        let hash = rest.utf8.firstIndex(of: .numberSign)
        let end = rest.utf8.firstIndex { $0 == .questionMark || $0 == .numberSign } ?? rest.endIndex
        let path = PercentEncoding.decoded(rest[..<end]) ?? String(rest[..<end])
        let inside = path.isEmpty ? "" : path.without(start: root).map(String.init)
        let isRoot = "\(path)/".hasBytes(of: root)
        guard isRelative || isRoot || inside != nil else { return nil }
        self.inside = isRoot ? "" : inside
        self.path = String(path.drop { $0 == "/" })
        fragment = hash.map { PercentEncoding.decoded(rest[$0...].dropFirst()) ?? "" }
    }

    /// The files by which hosts answer: the path itself, a folder's page, a page whose ending is left out.
    var files: [RoutePath] {
        guard let inside else { return [] }
        if inside.isEmpty || inside.utf8.last == .slash { return [RoutePath("\(inside)index.html")] }
        return [RoutePath(inside), RoutePath("\(inside)/index.html"), RoutePath("\(inside).html")]
    }

    /// The last part of the path: `first.md` of `issues/first.md`.
    var name: Substring { (inside ?? path).lastPathPart ?? "" }
}
