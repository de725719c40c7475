internal import WeeklyText

/// What somebody is called of whom only an address is known. An address is nobody's name (docs/front-matter.md).
enum AddressName {
    /// The account on a host that has one for everybody, else the host; of a path of this site its last part, of an address for mail
    /// what stands before the at sign. Nil where nothing of it is a name.
    static func of(_ address: String) -> String? {
        if let mail = address.without(start: "mailto:") { return named(mail.prefix { $0 != "@" && $0 != "?" }) }
        guard let rest = withoutScheme(address) else { return lastPart(of: address[...]) }
        let parts = path(of: rest).pathParts
        guard let host = parts.first else { return nil }
        return account(Array(parts.dropFirst()), on: host) ?? named(host.without(start: "www.") ?? host)
    }

    /// Whether two addresses lead to the same place, however scheme, `www.` and the slashes around are written.
    static func areOfOnePlace(_ left: String, _ right: String) -> Bool {
        place(of: left).hasBytes(of: place(of: right))
    }

    // MARK: Accounts

    /// Hosts where the first part of a path is somebody's account.
    private static let hostsOfAccounts: Set<ExactText> = [
        "bitbucket.org", "codeberg.org", "gitee.com", "github.com", "gitlab.com", "instagram.com", "juejin.cn",
        "linkedin.com", "medium.com", "sr.ht", "t.me", "twitter.com", "weibo.com", "x.com", "youtube.com", "zhihu.com",
    ]
    /// What stands before the account on some of them.
    private static let folders: Set<ExactText> = [
        "c", "channel", "company", "in", "n", "org", "orgs", "people", "u", "user", "users",
    ]

    /// `https://github.com/sofastack`, `https://www.zhihu.com/people/me`; `/@me` is an account on every host.
    private static func account(_ path: [Substring], on host: Substring) -> String? {
        let host = String(host.without(start: "www.") ?? host).lowercased()
        guard let first = path.first else { return nil }
        if first.utf8.first == .atSign { return path.count == 1 ? named(first.dropFirst()) : nil }
        guard hostsOfAccounts.contains(host) else { return nil }
        let isFolder = folders.contains(String(first))
        return (isFolder ? path.dropFirst().first : first).flatMap(named)
    }

    // MARK: Parts

    private static func withoutScheme(_ address: String) -> Substring? {
        address.without(start: "https://") ?? address.without(start: "http://") ?? address.without(start: "//")
    }

    private static func path(of address: Substring) -> Substring {
        address.prefix { $0 != "?" && $0 != "#" }
    }

    private static func lastPart(of address: Substring) -> String? {
        guard let last = path(of: address).pathParts.last else { return nil }
        return named(last.without(end: ".html") ?? last)
    }

    private static func named(_ part: Substring) -> String? {
        let name = PercentEncoding.decoded(part).map { OneLine.of($0) } ?? String(part)
        return name.isEmpty ? nil : name
    }

    private static func place(of address: String) -> Substring {
        var place = withoutScheme(address) ?? address[...]
        place = place.without(start: "www.") ?? place
        while place.utf8.first == .slash { place = place.dropFirst() }
        while place.utf8.last == .slash { place = place.dropLast() }
        return place
    }
}
