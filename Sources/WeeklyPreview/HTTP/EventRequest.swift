internal import WeeklyText

/// A browser that wants to hear what changes.
package struct EventRequest: Sendable, Hashable {
    /// The address of the page that it shows, as it asked for it: a percent-encoded path.
    package let page: String
    /// The version of the page that it shows (`ServedPage.version`); nil where it does not say.
    package let version: String?

    /// - Parameters:
    ///   - page: a percent-encoded path.
    ///   - version: nil where the browser does not say.
    package init(page: String, version: String?) {
        self.page = page
        self.version = version
    }

    /// Reads the query `?page=…&version=…`, with or without its question mark. The last value of a key counts; what is not
    /// percent-encoded UTF-8 counts as empty.
    init(query: some StringProtocol) {
        var page = "/"
        var version: String?
        let query = String(query)
        for field in (query.without(start: "?") ?? query[...]).parts(at: .ampersand) {
            let parts = field.parts(at: .equalsSign, most: 1)
            // A page's address is itself percent-encoded; as a value it is so once more.
            let value = parts.count == 2 ? Self.decoded(String(parts[1])) ?? "" : ""
            if parts.first == "page" { page = value }
            if parts.first == "version" { version = value }
        }
        self.init(page: page, version: version)
    }

    private static func decoded(_ value: String) -> String? {
        PercentEncoding.strictlyDecoded(value.utf8).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
