internal import WeeklyText

/// Where the site stands: the origin and the path below which all its pages are.
package struct SiteAddress: Hashable, Sendable {
    /// Scheme and host: `https://example.org`.
    package let origin: String
    /// Begins and ends with a slash: `/` or `/weekly/`.
    package let basePath: String

    /// Nil unless it is an http or https address without query and fragment.
    package init?(_ url: String) {
        guard let scheme = ["https://", "http://"].first(where: { url.lowercased().begins(with: $0) }) else {
            return nil
        }
        let rest = url[url.utf8.index(url.startIndex, offsetBy: scheme.utf8.count)...]
        let host = rest[..<(rest.utf8.firstIndex(of: .slash) ?? rest.endIndex)]
        let forbidden = rest.unicodeScalars.contains {
            $0.isWhiteSpace || "?#\"<>\\".unicodeScalars.contains($0)
        }
        guard !host.isEmpty, !forbidden, !rest.pathParts.contains("..") else { return nil }
        origin = scheme + host
        let path = rest[host.endIndex...].pathParts.joined(separator: "/")
        basePath = path.isEmpty ? "/" : "/\(path)/"
    }

    private init(origin: String, basePath: String) {
        self.origin = origin
        self.basePath = basePath
    }

    /// An address that is nobody's (RFC 2606).
    package static let example = SiteAddress(origin: "https://example.org", basePath: "/")

    /// Whether only the machine itself is reached by it (RFC 6761, RFC 6890).
    package var isLocal: Bool {
        let rest = origin.utf8.drop { $0 != .slash }.dropFirst(2)
        let host = String(Substring(rest)).lowercased()
        let name = host.begins(with: "[") ? host : host.parts(at: .colon, most: 1).first.map(String.init) ?? host
        return name.hasBytes(of: "localhost") || isLoopback(name) || name.hasBytes(of: "0.0.0.0")
            || name.begins(with: "[::1]")
    }

    private func isLoopback(_ name: String) -> Bool {
        name.begins(with: "127.") && name.utf8.allSatisfy { $0.isASCIIDigit || $0 == .dot }
    }

    /// A folder of this site as a site of its own.
    ///
    /// - Parameter folder: with the slash at its end; empty for the site itself.
    package func below(_ folder: String) -> SiteAddress {
        folder.isEmpty ? self : SiteAddress(origin: origin, basePath: basePath + folder)
    }

    /// The path of a route as pages link to it, percent-encoded.
    package func path(of route: RoutePath) -> String {
        String(joining: basePath, route.urlPath)
    }

    /// The whole address of a route, percent-encoded.
    package func url(of route: RoutePath) -> String {
        String(joining: origin, basePath, route.urlPath)
    }
}
