package import WeeklyModel
internal import WeeklyText

/// The files of static/: the site's own, and those of the program's theme that it does not replace.
package struct Assets: Sendable {
    package let files: [StaticFile]

    package init(_ files: [StaticFile]) {
        self.files = files
    }

    /// Where the files would stand under their own names.
    package var paths: Set<RoutePath> { Set(files.map { RoutePath($0.path) }) }

    /// The site's own stylesheets.
    package var stylesheets: [Stylesheet] { files.filter(\.isOwn).compactMap(Stylesheet.init) }

    /// The sizes of the pictures that a site has of its own: an issue names none of the theme's.
    package var pictureSizes: [RoutePath: PictureSize] {
        var sizes: [RoutePath: PictureSize] = [:]
        for file in files where file.isOwn { sizes[RoutePath(file.path)] = file.pictureSize }
        return sizes
    }
}

/// A place on the site where a file of static/ stands.
struct AssetRoute: Sendable, Hashable {
    let path: RoutePath
    let origin: Origin
    let content: Route.Content
    /// Of the bytes that stand there.
    let fingerprint: String

    /// The file itself, as it is. Nobody names its fingerprint: so it may be written to while the site is built, as files beside issues.
    init(own file: StaticFile) {
        path = RoutePath(file.path)
        origin = file.origin
        fingerprint = file.fingerprint
        if case .copied(let source, _) = file.content {
            content = .copied(from: source)
        } else {
            content = file.content
        }
    }

    /// A copy of a file, or of what is made of it, under a name that changes with its bytes.
    init(copyOf file: StaticFile, _ content: Route.Content, fingerprint: String) {
        path = file.path(with: fingerprint)
        origin = file.origin
        self.content = content
        self.fingerprint = fingerprint
    }

    var route: Route { Route(path: path, origin: origin, isPage: false, content: content) }

    static func == (left: AssetRoute, right: AssetRoute) -> Bool {
        left.path == right.path && left.origin == right.origin && left.fingerprint.hasBytes(of: right.fingerprint)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(origin)
    }
}
