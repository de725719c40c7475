internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// The names of the theme's and the site's own files. They hold fingerprints of the files' bytes, so that browsers may keep
/// the files for ever: with a stylesheet, the bytes of every page that links to it change too.
struct AssetNames: Sendable {
    /// The file's route, by its path relative to static/.
    private(set) var routes: [String: RoutePath] = [:]
    private var fingerprints: Set<[UInt8]> = []

    init(_ routes: [Route]) {
        for route in routes {
            guard let origin = route.origin.path, origin.utf8.starts(with: "static/".utf8) else { continue }
            let path = String(origin.dropFirst("static/".count))
            guard let fingerprint = Self.fingerprint(in: route.path.file, of: path) else {
                self.routes[path] = self.routes[path] ?? route.path
                continue
            }
            self.routes[path] = route.path
            fingerprints.insert(Array(fingerprint.utf8))
        }
    }

    /// Files whose names or bytes are others than before.
    func changed(since old: AssetNames) -> [String] {
        routes.keys.filter { old.routes[$0] != nil && old.routes[$0] != routes[$0] }.sorted()
    }

    /// A page's bytes without the fingerprints in them: what is left changes only when the page itself does.
    func withoutFingerprints(_ bytes: [UInt8]) -> [UInt8] {
        guard let length = fingerprints.first?.count else { return bytes }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            kept.append(bytes[index])
            index += 1
            guard kept.last == .hyphen, index + length <= bytes.count else { continue }
            if fingerprints.contains(Array(bytes[index..<(index + length)])) { index += length }
        }
        return kept
    }

    /// What a name has more than the path that it is made of: `style-0123abcdef.css` has `0123abcdef` more than `style.css`.
    private static func fingerprint(in name: String, of path: String) -> Substring? {
        let dot = path.lastIndex(of: ".").flatMap { path[$0...].contains("/") ? nil : $0 } ?? path.endIndex
        let (stem, end) = ("\(path[..<dot])-", path[dot...])
        guard name.count > stem.count + end.count, name.hasPrefix(stem), name.hasSuffix(end) else { return nil }
        return name.dropFirst(stem.count).dropLast(end.count)
    }
}
