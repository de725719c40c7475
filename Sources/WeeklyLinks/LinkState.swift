/// What is at an address elsewhere.
package enum LinkState: Hashable, Sendable, Codable {
    /// Something that readers can see.
    case alive
    /// The address leads on for good, to this one.
    case moved(to: String)
    /// Nothing that readers can see, for this reason.
    case dead(LinkReason)
    /// Nobody can tell: the server refuses programs, asks to wait too long or is down just now.
    case unsure(LinkReason)
    /// The address is one of a private network, and was not asked.
    case refused
}
