internal import WeeklyText

/// The one server that a request is for.
enum NamedHost {
    /// What `Host` says; nil where a request says nothing, or two things: several `Host` (RFC 9112, section 3.2), a target
    /// with another server's name (section 3.2.2), or a target in a form that no browser sends to a server of files.
    ///
    /// - Parameters:
    ///   - hosts: the values of all `Host` headers.
    ///   - target: as it was sent.
    static func of(_ hosts: [String], target: String) -> String? {
        guard hosts.count == 1, let host = hosts.first else { return nil }
        if target.utf8.first == .slash || target == "*" { return host }
        return authority(of: target).map { $0.elementsEqual(lowercased(host.utf8)) } == true ? host : nil
    }

    /// Of a target in absolute form, in small letters; nil where it is in another one. What the server speaks is HTTP without
    /// TLS, so another scheme is for another server.
    private static func authority(of target: String) -> [UInt8]? {
        let scheme = Array("http://".utf8)
        let target = lowercased(target.utf8)
        guard target.starts(with: scheme) else { return nil }
        return Array(target.dropFirst(scheme.count).prefix { !Array("/?#".utf8).contains($0) })
    }

    private static func lowercased(_ text: some Sequence<UInt8>) -> [UInt8] {
        text.map { $0.lowercasedASCII }
    }
}
