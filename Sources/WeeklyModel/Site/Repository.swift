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
        guard parts.count > 1, !Self.pages.contains(ExactText(parts[0].lowercased())) else { return nil }
        let end = parts.firstIndex { $0.hasBytes(of: "-") }.map { max($0, 2) } ?? 2
        let name = parts[end - 1].without(end: ".git") ?? parts[end - 1]
        guard !name.isEmpty else { return nil }
        self.name = String(name)
        owner = String(parts[0])
        var address = "https://" + host
        for part in parts[..<(end - 1)] {
            address += "/"
            address += part
        }
        address += "/"
        address += name
        self.address = address
        key = ExactText(address.lowercased())
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
        let name = written.lowercased()
        let host = name.without(start: "www.") ?? name[...]
        return hosts.first { host.hasBytes(of: $0) }
    }

    private static let hosts = ["github.com", "gitee.com", "gitlab.com", "codeberg.org", "bitbucket.org"]
    /// First parts of paths that are no owner's.
    private static let pages: Set<ExactText> = Set(texts: [
        "orgs", "topics", "sponsors", "users", "features", "collections", "marketplace", "apps", "search", "explore",
        "settings", "about", "groups",
    ])
}

extension Repository: Hashable {
    /// Whether both are the same one, however their addresses are written.
    package static func == (left: Repository, right: Repository) -> Bool { left.key == right.key }

    /// As of `==`.
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
