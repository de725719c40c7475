internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// The names of the theme's and the site's own files. They hold fingerprints of the files' bytes, so that browsers may keep
/// the files for ever: with a stylesheet, the bytes of every page that links to it change too.
struct AssetNames: Sendable {
    /// The file's route, by its path relative to static/.
    private(set) var routes: [ExactText: RoutePath] = [:]
    private var fingerprints: Set<[UInt8]> = []

    init(_ routes: [Route]) {
        for route in routes {
            guard let path = route.origin.path?.without(start: "static/").map(String.init) else { continue }
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
        routes.keys.filter { old.routes[$0] != nil && old.routes[$0] != routes[$0] }.sortedTexts
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
        let dot =
            path.utf8.lastIndex(of: .dot).flatMap { path[$0...].utf8.contains(.slash) ? nil : $0 } ?? path.endIndex
        let (stem, end) = ("\(path[..<dot])-", String(path[dot...]))
        guard let rest = name.without(start: stem), let middle = rest.without(end: end) else { return nil }
        return middle.isEmpty ? nil : middle
    }
}
