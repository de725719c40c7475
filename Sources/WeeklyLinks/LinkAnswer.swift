/// What a server said.
struct LinkAnswer: Sendable {
    let status: Int
    /// Where it leads on; nil where it does not.
    var location: String?
    /// How long it asks to wait: `Retry-After`, as it stands there.
    var retryAfter: String?
    /// The beginning of the page, where it was asked for.
    var body = ""
}

/// Why a server said nothing.
enum LinkFailure: Error, Hashable {
    /// There is no host of that name.
    case noHost
    /// The host is one of a private network.
    case isPrivate
    /// The connection was refused, broken off, or brought what is no HTTP; another time may be better.
    case broken(LinkReason)
    /// It took too long.
    case timeout
}

/// Asks servers.
protocol LinkAsking: Sendable {
    /// - Parameter readsPage: whether the page is wanted (`GET`), else its head (`HEAD`).
    func ask(_ address: LinkAddress, readsPage: Bool) async throws(LinkFailure) -> LinkAnswer
}
