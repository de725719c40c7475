internal import WeeklyText

/// What addresses mean that people wrote and that begin with a slash: places below the site's own path. This is the one place that
/// knows (docs/configuration.md, "Addresses").
package struct SiteRoot: Hashable, Sendable {
    /// Begins and ends with a slash.
    package let path: String
    /// Whether issues stand in a folder that is called as the site's path: then `/weekly/12` is a place below `/weekly/`.
    private let hasNamesake: Bool
    /// The paths as people may write them that the site's own addresses begin with.
    private let spellings: [String]
    /// The folder of a language in which former addresses are meant; empty for the site's main one.
    private let folder: String

    /// - Parameters:
    ///   - permalink: the form of issues' addresses.
    ///   - folder: of the language in which addresses were written, with the slash at its end; empty for the main one.
    package init(_ site: SiteAddress, _ permalink: PermalinkPattern = .standard, folder: String = "") {
        self.folder = folder
        path = site.basePath
        hasNamesake = site.basePath != "/" && permalink.begins(with: site.basePath)
        let encoded = PercentEncoding.address(path)
        spellings = encoded.hasBytes(of: path) ? [path] : [path, encoded]
    }

    /// Whether the site stands at the root of its host, so that every address is what it was written as.
    package var isTop: Bool { path.utf8.count == 1 }

    /// An address as pages have it: what begins with a slash is below the site's path, and all else as it was written.
    package func placed(_ address: String) -> String {
        isTop || !Self.isFromRoot(address) ? address : below(address)
    }

    /// The same for what stands on every page, such as the menu: what begins with no slash, either, is meant from the site's root.
    package func placedFromRoot(_ address: String) -> String {
        guard !address.isEmpty, !URLReference.isWhole(address) else { return address }
        if Self.isFromRoot(address) { return placed(address) }
        let whole = URLReference.resolve(address, against: URLReference.Base("x://x\(path)"))
        return whole.without(start: "x://x").map(String.init) ?? whole
    }

    /// A page of this site as people write it, of the two forms the shorter: without the site's own path where nothing else is meant by that.
    ///
    /// - Parameter path: as pages link to it, such as `/weekly/issues/first/`.
    package func written(_ path: String) -> String {
        guard let inside = path.without(start: self.path) else { return path }
        let short = "/\(inside)"
        return placed(short).hasBytes(of: path) ? short : path
    }

    /// The path of a former address as seen from the root of the site, of a translation from that of its language.
    package func withinSite(_ path: String) -> String {
        let inner = (isTop ? nil : insideOwnPath(path)).map { "/\($0)" } ?? path
        return folder.isEmpty ? inner : inner.without(start: "/\(folder)").map { "/\($0)" } ?? inner
    }

    /// Whether it begins with one slash: what begins with two names another host.
    private static func isFromRoot(_ address: some StringProtocol) -> Bool {
        address.utf8.first == .slash && address.utf8.dropFirst().first != .slash
    }

    private func below(_ address: String) -> String {
        let end = address.utf8.firstIndex { $0 == .questionMark || $0 == .numberSign } ?? address.endIndex
        let written = address[..<end]
        let plain = written.utf8.firstRange(of: "/.".utf8) == nil ? String(written) : URLReference.withoutDots(written)
        if insideOwnPath(plain) != nil { return plain + address[end...] }
        return path + plain.dropFirst() + address[end...]
    }

    /// What stands behind the site's own path where an address begins with it already.
    private func insideOwnPath(_ address: String) -> Substring? {
        for spelling in spellings {
            if "\(address)/".hasBytes(of: spelling) { return hasNamesake ? nil : "" }
            guard let rest = address.without(start: spelling) else { continue }
            return hasNamesake && !"/\(rest)".begins(with: spelling) ? nil : rest
        }
        return nil
    }
}
