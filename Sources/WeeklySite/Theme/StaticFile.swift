internal import WeeklyModel
package import WeeklyText

/// A file of static/: what it is called, where its bytes are, and a fingerprint of them.
package struct StaticFile: Sendable, Hashable {
    /// Relative to static/.
    package let path: String
    package let origin: Origin
    /// Changes with the bytes: ten letters and digits.
    package let fingerprint: String
    /// Nil for what is no picture.
    let pictureSize: PictureSize?
    package let content: Route.Content
    /// The bytes of a stylesheet, which asks for other files; nil for all others, of which some are large.
    let stylesheet: [UInt8]?

    /// A file whose bytes are known.
    package init(path: String, origin: Origin, bytes: [UInt8], content: Route.Content) {
        self.path = path
        self.origin = origin
        self.fingerprint = Fingerprint.of(bytes)
        self.pictureSize = PictureSize.of(bytes)
        self.content = content
        stylesheet = Self.isStylesheet(path) ? bytes : nil
    }

    /// A stylesheet on disk, to be copied as it was when these bytes were read.
    package init(path: String, origin: Origin, bytes: [UInt8], source: String) {
        let content = Route.Content.copied(from: source, fingerprint: Fingerprint.of(bytes))
        self.init(path: path, origin: origin, bytes: bytes, content: content)
    }

    /// A file on disk of any size, of which not all bytes are held.
    ///
    /// - Parameters:
    ///   - beginning: as many of its bytes as tell a picture's size.
    ///   - hash: of all its bytes.
    package init(path: String, origin: Origin, beginning: [UInt8], hash: StableHash, source: String) {
        self.path = path
        self.origin = origin
        fingerprint = Fingerprint.of(hash)
        pictureSize = PictureSize.of(beginning)
        content = .copied(from: source, fingerprint: fingerprint)
        stylesheet = nil
    }

    package static func == (left: StaticFile, right: StaticFile) -> Bool {
        left.origin == right.origin && left.path.hasBytes(of: right.path) && left.fingerprint == right.fingerprint
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(origin)
        hasher.combine(fingerprint)
    }

    /// Whether a file may ask for others that get fingerprints, too.
    package static func isStylesheet(_ path: String) -> Bool { path.ends(with: ".css") }

    /// Whether it is the site's own: then it stands at its own path, for issues, other sites and the web's conventions link to it.
    var isOwn: Bool {
        if case .builtIn = origin { false } else { true }
    }

    /// The path with a fingerprint before the last dot: `style-0123abcdef.css`.
    func path(with fingerprint: String) -> RoutePath {
        guard let dot = path.utf8.lastIndex(of: .dot), !path[dot...].utf8.contains(.slash) else {
            return RoutePath("\(path)-\(fingerprint)")
        }
        return RoutePath("\(path[..<dot])-\(fingerprint)\(path[dot...])")
    }

    /// The name by which templates ask for it: `style.css` is `style_css`, since a dot parts names.
    var templateName: String {
        String(
            String.UnicodeScalarView(path.unicodeScalars.map { $0 == "." || $0 == "/" || $0 == "-" ? "_" : $0 }))
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
