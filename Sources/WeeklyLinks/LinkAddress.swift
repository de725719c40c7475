internal import WeeklyText

/// The parts of an `http:` or `https:` address that decide whom to ask for what.
struct LinkAddress: Hashable, Sendable {
    /// In small letters.
    let scheme: String
    /// In small letters, an IPv6 address without its brackets.
    let host: String
    /// The port that stands in it, else the scheme's.
    let port: Int
    /// What is behind the host: path and query, percent-encoded; at least a slash.
    let target: String
    /// What stands behind the host in the text, without the fragment.
    private let authority: String

    /// Nil for what is no such address.
    init?(_ text: String) {
        let lowered = text.prefix(8).lowercased()
        guard let scheme = ["https", "http"].first(where: { lowered.begins(with: "\($0)://") }) else { return nil }
        let rest = text.dropFirst(scheme.utf8.count + 3).prefix { $0 != "#" }
        let authority = rest.prefix { !"/?".contains($0) }
        guard let (host, port) = Self.parts(of: String(authority)) else { return nil }
        let target = PercentEncoding.address(String(rest.dropFirst(authority.count)))
        self.scheme = scheme
        self.host = host
        self.port = port ?? (scheme.utf8.count == 5 ? 443 : 80)
        self.target = target.utf8.first == .slash ? target : "/\(target)"
        self.authority = String(authority)
    }

    /// A name and a password in front of an `@` are nobody's to send.
    private static func parts(of authority: String) -> (host: String, port: Int?)? {
        if authority.isEmpty || authority.utf8.contains(UInt8(ascii: "@")) { return nil }
        guard authority.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        if authority.utf8.first == .leftBracket {
            guard let end = authority.utf8.firstIndex(of: .rightBracket) else { return nil }
            let host = authority[authority.utf8.index(after: authority.startIndex)..<end]
            return part(String(host), authority[authority.utf8.index(after: end)...])
        }
        let end = authority.utf8.firstIndex(of: .colon) ?? authority.endIndex
        return part(String(authority[..<end]), authority[end...])
    }

    private static func part(_ host: String, _ port: Substring) -> (host: String, port: Int?)? {
        if host.isEmpty { return nil }
        if port.utf8.count <= 1 { return (host.lowercased(), nil) }
        guard port.utf8.first == .colon, let number = Int(port.dropFirst()), (1...65535).contains(number) else {
            return nil
        }
        return (host.lowercased(), number)
    }

    /// The whole, as it is asked for.
    var text: String { "\(scheme)://\(authority)\(target)" }

    /// The address that a `Location` means which stands in the answer to this one; nil for what is none.
    func following(_ location: String) -> LinkAddress? {
        if location.begins(with: "//") { return LinkAddress("\(scheme):\(location)") }
        if location.begins(with: "/") { return LinkAddress("\(scheme)://\(authority)\(location)") }
        if let address = LinkAddress(location) { return address }
        // Another scheme, such as mailto:, leads to no page.
        let first = location.prefix { !"/?#".contains($0) }
        if first.utf8.contains(.colon) { return nil }
        let path = target.prefix { $0 != "?" }
        let folder = path.utf8.lastIndex(of: .slash).map { path[...$0] } ?? "/"
        return LinkAddress("\(scheme)://\(authority)\(folder)\(location)")
    }
}
