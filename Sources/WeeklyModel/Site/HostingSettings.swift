/// What a build writes for the web server, beside what readers ask for.
package struct HostingSettings: Sendable, Hashable {
    /// A form in which browsers take files that are smaller on their way (RFC 9110, 8.4.1). The raw values are those of
    /// `hosting.precompressed` in the configuration, and the endings of the copies.
    package enum Compression: String, Sendable, Hashable, CaseIterable {
        /// Brotli (RFC 7932).
        case br
        /// gzip (RFC 1952).
        case gz
    }

    /// Whether there is a file `_headers` with the headers that a host shall send.
    package var writesHeaders = false
    /// Whether there is a file `_redirects` with all former addresses.
    package var writesRedirects = false
    /// In which forms there are copies beside files, each form once.
    package var compressions: [Compression] = []

    /// Nothing of it.
    package init() {}
}
