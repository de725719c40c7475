internal import WeeklyText

/// Addresses of repositories on the hosts that communities use.
enum RepositoryAddress {
    /// Whether an address is on such a host.
    static func matches(_ url: String) -> Bool {
        hosts.contains { url.begins(with: $0) }
    }

    private static let hosts: [String] = [
        "https://github.com/", "https://gitee.com/", "http://github.com/", "http://gitee.com/",
    ]
}
