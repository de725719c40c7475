internal import WeeklyText

/// Addresses of repositories on the hosts that communities use.
enum RepositoryAddress {
    /// Whether an address is on such a host.
    static func matches(_ url: String) -> Bool {
        hosts.contains { url.begins(with: $0) }
    }

    /// The name of the repository that an address leads to, or into.
    static func name(_ url: String) -> String? {
        guard let host = hosts.first(where: { url.begins(with: $0) }) else { return nil }
        let parts = url.utf8.dropFirst(host.utf8.count).split(separator: .slash)
        guard parts.count > 1 else { return nil }
        return String(Substring(parts[1].prefix { $0 != .questionMark && $0 != .numberSign }))
    }

    /// Whether the repository that an address leads to, or its owner, has a name.
    static func has(_ url: String, _ name: Bytes) -> Bool {
        let wanted = name.lowercased.filter(\.isASCIIAlphanumeric)
        let path = Bytes(url.utf8).split(separator: .slash).dropFirst(2).prefix(2)
        return !wanted.isEmpty && path.contains { $0.lowercased.filter(\.isASCIIAlphanumeric).elementsEqual(wanted) }
    }

    private static let hosts: [String] = [
        "https://github.com/", "https://gitee.com/", "http://github.com/", "http://gitee.com/",
    ]
}
