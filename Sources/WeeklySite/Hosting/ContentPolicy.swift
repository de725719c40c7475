/// What a page of the site may load and run in readers' browsers (Content Security Policy Level 3). This is the one place that knows;
/// pages have it in a `<meta>` element, hosts may send it as a header.
package struct ContentPolicy: Hashable, Sendable {
    /// The hosts whose players there are on the page, as `frame-src` has them; nil where there is none.
    var frameSources: String?

    /// A policy of a page, or of all pages that a header is sent with.
    init(frameSources: String? = nil) {
        self.frameSources = frameSources
    }

    /// As a page has it.
    var text: String {
        let frames = frameSources.map { ["frame-src \($0)"] } ?? []
        return (Self.directives + frames).joined(separator: "; ")
    }

    /// As a header has it: `frame-ancestors` means nothing in a page (section 6.4.2).
    var headerText: String { "\(text); frame-ancestors 'none'" }

    private static let directives = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src * data:", "font-src 'self'",
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
    ]

    /// For a file that an author put beside an issue, as it is when it is opened by itself: it runs no script, sends no form and asks
    /// for nothing.
    package static let ofForeignFile = "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'"
}
