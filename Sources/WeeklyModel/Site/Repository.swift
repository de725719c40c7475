package import WeeklyText

/// A repository on one of the hosts that communities use, told by any address within it: `https://github.com/alpha/beta/issues/1`
/// is one of `https://github.com/alpha/beta`. Hosts, owners and names compare without case, as the hosts do.
package struct Repository: Sendable {
    /// `https://github.com/alpha/beta`, as the address has it.
    package let address: String
    /// `beta`
    package let name: String
    /// `alpha`, of whoever has it.
    package let owner: String
    /// By which two are the same one.
    package let key: ExactText

    /// Nil for addresses of other hosts, and for those that lead to no repository.
    package init?(_ url: String) {
        guard let (host, path) = Self.split(url) else { return nil }
        let parts = path.pathParts
        guard parts.count > 1, !Self.pages.contains(where: { Self.isSame(parts[0], $0) }) else { return nil }
        let end = parts.firstIndex { $0.hasBytes(of: "-") }.map { max($0, 2) } ?? 2
        let name = parts[end - 1].without(end: ".git") ?? parts[end - 1]
        guard !name.isEmpty else { return nil }
        self.name = String(name)
        owner = String(parts[0])
        address = Self.address(host, parts[..<(end - 1)], name, in: url)
        let isSmall = address.utf8.allSatisfy { $0 < 0x80 && !$0.isASCIIUppercase }
        key = ExactText(isSmall ? address : address.lowercased())
    }

    /// - Parameter url: what it is told by; where that is the address, there is one text of both.
    private static func address(
        _ host: String, _ folders: ArraySlice<Substring>, _ name: Substring, in url: String
    ) -> String {
        var address: [UInt8] = []
        address.reserveCapacity(url.utf8.count)
        address += "https://".utf8
        address += host.utf8
        for part in folders + [name] {
            address.append(.slash)
            address += part.utf8
        }
        let isWhole = url.withBytes { url in
            address.withUnsafeBufferPointer { url.count == $0.count && url.holds($0, at: 0) }
        }
        return isWhole ? url : String(wellFormed: address)
    }

    /// One that was told before, of all its parts.
    package init(address: String, name: String, owner: String, key: ExactText) {
        self.address = address
        self.name = name
        self.owner = owner
        self.key = key
    }

    /// A repository as a site names it: its address, or `owner/name` of one on GitHub.
    package init?(written text: String) {
        let isShort = !text.utf8.contains(.colon) && text.utf8.count(where: { $0 == .slash }) == 1
        self.init(isShort ? "https://github.com/\(text)" : text)
    }

    /// Whether an address leads into a repository that has a name, or whose owner has it; letters and digits count.
    package static func isCalled(_ url: String, _ name: String) -> Bool {
        Repository(url)?.isCalled(name) ?? false
    }

    /// Whether it has a name, or whose owner has it; letters and digits count.
    package func isCalled(_ other: String) -> Bool {
        let key = ProjectName.key(other)
        return !key.isEmpty && [name, owner].contains { ProjectName.key($0).hasBytes(of: key) }
    }

    /// Whether an address is on such a host.
    package static func isHosted(_ url: String) -> Bool { split(url) != nil }

    /// The host in small letters, and the path without what stands behind `?` and `#`.
    private static func split(_ url: String) -> (host: String, path: Substring)? {
        guard let rest = url.without(start: "https://") ?? url.without(start: "http://"),
            let slash = rest.utf8.firstIndex(of: .slash), let host = host(rest[..<slash])
        else { return nil }
        let path = rest[slash...]
        return (host, path[..<(path.utf8.firstIndex { $0 == .questionMark || $0 == .numberSign } ?? path.endIndex)])
    }

    /// The one of the hosts that is written so, whatever the case of its letters, with or without `www.`.
    private static func host(_ written: Substring) -> String? {
        hosts.first { isSame(written, $0.text) || isSame(written, $0.wide) }?.text
    }

    /// Whether a text is the same as one in small letters, whatever the case of its own.
    private static func isSame(_ text: Substring, _ small: String) -> Bool {
        text.utf8.count == small.utf8.count && zip(text.utf8, small.utf8).allSatisfy { $0.lowercasedASCII == $1 }
    }

    private static let hosts = ["github.com", "gitee.com", "gitlab.com", "codeberg.org", "bitbucket.org"].map {
        (text: $0, wide: "www." + $0)
    }
    /// First parts of paths that are no owner's.
    private static let pages = [
        "orgs", "topics", "sponsors", "users", "features", "collections", "marketplace", "apps", "search", "explore",
        "settings", "about", "groups",
    ]
}

extension Repository: Hashable {
    /// Whether both are the same one, however their addresses are written.
    package static func == (left: Repository, right: Repository) -> Bool { left.key == right.key }

    /// As of `==`.
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
