package import WeeklyModel
internal import WeeklyTemplates
package import WeeklyText

/// A file of static/: what it is called, what its bytes are, and a fingerprint of them.
package struct StaticFile: Sendable, Hashable {
    /// Relative to static/.
    package let path: String
    package let origin: Origin
    /// Changes with the bytes: ten letters and digits.
    package let fingerprint: String
    /// Nil for what is no picture.
    let pictureSize: PictureSize?
    package let content: Route.Content

    /// A file whose bytes are known.
    package init(path: String, origin: Origin, bytes: [UInt8], content: Route.Content) {
        self.path = path
        self.origin = origin
        self.fingerprint = Fingerprint.of(bytes)
        self.pictureSize = PictureSize.of(bytes)
        self.content = content
    }

    /// A file on disk, to be copied as it was when these bytes were read.
    package init(path: String, origin: Origin, bytes: [UInt8], source: String) {
        let content = Route.Content.copied(from: source, fingerprint: Fingerprint.of(bytes))
        self.init(path: path, origin: origin, bytes: bytes, content: content)
    }

    package static func == (left: StaticFile, right: StaticFile) -> Bool {
        left.origin == right.origin && left.path.hasBytes(of: right.path) && left.fingerprint == right.fingerprint
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(origin)
        hasher.combine(fingerprint)
    }

    /// The path with the fingerprint before the last dot: `style-0123abcdef.css`.
    var fingerprintedPath: String {
        guard let dot = path.utf8.lastIndex(of: .dot), !path[dot...].utf8.contains(.slash) else {
            return "\(path)-\(fingerprint)"
        }
        return "\(path[..<dot])-\(fingerprint)\(path[dot...])"
    }

    /// Stylesheets and scripts are asked for by templates only. Everything else keeps its own name too: issues, other sites
    /// and the web's conventions (favicon.ico, .well-known) link to it.
    var paths: [RoutePath] {
        let isTemplates = path.ends(with: ".css") || path.ends(with: ".js")
        return ([fingerprintedPath] + (isTemplates ? [] : [path])).map { RoutePath($0) }
    }

    var routes: [Route] {
        paths.map { Route(path: $0, origin: origin, isPage: false, content: content) }
    }

    /// The name by which templates ask for it: `style.css` is `style_css`, since a dot parts names.
    var templateName: String {
        String(
            String.UnicodeScalarView(path.unicodeScalars.map { $0 == "." || $0 == "/" || $0 == "-" ? "_" : $0 }))
    }
}

/// All files of static/ under names that change with their bytes, so that browsers may keep them for ever.
package struct Assets: Sendable {
    package let files: [StaticFile]

    package init(_ files: [StaticFile]) {
        self.files = files
    }

    /// What templates find below `assets`: the paths of the files.
    func record(_ address: SiteAddress) -> TemplateRecord {
        TemplateRecord(
            files.map { ($0.templateName, .string(address.path(of: RoutePath($0.fingerprintedPath)))) })
    }

    /// The sizes of the pictures that a site has of its own: an issue names none of the theme's.
    package var pictureSizes: [RoutePath: PictureSize] {
        var sizes: [RoutePath: PictureSize] = [:]
        for file in files {
            if case .copied = file.content { sizes[RoutePath(file.path)] = file.pictureSize }
        }
        return sizes
    }
}

/// Tells versions of a file apart.
package enum Fingerprint {
    static func of(_ bytes: [UInt8]) -> String { of(StableHash(of: bytes)) }

    /// The first fifty bits of a 64-bit FNV-1a hash, in base 32: not for secrets, only for names.
    package static func of(_ hash: StableHash) -> String {
        let hash = hash.value
        let digits = Array("0123456789abcdefghijklmnopqrstuv")
        return String((0..<10).map { digits[Int(hash >> (59 - 5 * UInt64($0)) & 31)] })
    }
}
