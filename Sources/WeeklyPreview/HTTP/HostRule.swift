internal import WeeklyText

/// Which names a browser may know this server by.
///
/// A page of a foreign site can have its own name resolve to this machine (DNS rebinding); then the browser takes this
/// server for that site, and the name in `Host` is all that tells. Names are few: a number address cannot be rebound.
package struct HostRule: Sendable {
    /// What the server listens on.
    private let listening: String

    /// - Parameter listening: the name or number that the server listens on, in any case.
    package init(listening: String) {
        self.listening = listening.lowercased()
    }

    /// Whether the server can be reached by this machine only.
    package var isLoopback: Bool { Self.isLoopback(listening) }

    /// Whether `Host` names this server.
    func allows(host: String?) -> Bool {
        guard let name = host.flatMap(Self.name) else { return false }
        if Self.isLoopback(name) || name == listening { return true }
        return !isLoopback && Self.isNumber(name)
    }

    /// Whether `Origin`, where there is one, is this server itself.
    func allows(origin: String?, host: String?) -> Bool {
        guard let origin else { return true }
        return host.map { origin.lowercased() == "http://\($0.lowercased())" } ?? false
    }

    static func isLoopback(_ name: String) -> Bool {
        if name == "localhost" || name.ends(with: ".localhost") || name == "::1" || name == "[::1]" { return true }
        return name.begins(with: "127.") && isNumber(name)
    }

    /// The name without its port; nil where it is malformed.
    private static func name(of host: String) -> String? {
        let host = host.lowercased()
        let name = host.begins(with: "[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
        let port = host.dropFirst(name.count)
        guard !name.isEmpty, host.begins(with: String(name)) else { return nil }
        guard port.isEmpty || port.first == ":" && port.dropFirst().utf8.allSatisfy(isDigit) else { return nil }
        return String(name)
    }

    /// Whether it is an address of four numbers, or one of version 6 in brackets.
    private static func isNumber(_ name: String) -> Bool {
        if name.begins(with: "[") { return name.ends(with: "]") && name.contains(":") }
        let parts = name.parts(at: .dot)
        return parts.count == 4 && parts.allSatisfy { $0.utf8.allSatisfy(isDigit) && UInt8($0) != nil }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit
    }
}
