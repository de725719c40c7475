/// How addresses elsewhere are asked.
package struct LinkOptions: Sendable {
    /// Addresses that are asked at a time, of all hosts and of one.
    package var atOnce = 16
    package var atOncePerHost = 2
    /// How often one address is asked where the server stumbles.
    package var attempts = 3
    /// The first pause before it is asked again; each further one is twice as long.
    package var pause = Duration.seconds(1)
    /// Nobody waits longer, whatever `Retry-After` says.
    package var longestPause = Duration.seconds(20)
    /// How long one request may take.
    package var patience = Duration.seconds(20)
    /// How many redirects are followed.
    package var redirects = 10
    /// Bytes of a page that are read to see whether it is one.
    package var mostBytes = 128 << 10
    /// Whether addresses of private networks and of this machine are asked.
    package var allowsPrivate = false

    /// The usual ones.
    package init() {}
}
