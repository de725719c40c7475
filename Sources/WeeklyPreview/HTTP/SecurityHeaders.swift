/// What tells a browser how far it may trust what it gets.
enum SecurityHeaders {
    /// For a file that an author put beside an issue. Opened by itself it is a document on the preview's origin, and drafts are
    /// a request away: so it runs no script, sends no form and asks for nothing (Content Security Policy Level 3). As a
    /// picture in a page it is shown as ever.
    static let ofForeignFile = (
        "Content-Security-Policy", "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    )

    /// What every answer carries: the type is as sent, pages of other sites can neither embed nor frame it.
    ///
    /// - Parameter policy: the `Content-Security-Policy` that the answer has already; nil where it has none.
    static func all(with policy: String?) -> [(name: String, value: String)] {
        [
            ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Frame-Options", "DENY"),
        ] + (policy == nil ? [("Content-Security-Policy", "frame-ancestors 'none'")] : [])
    }
}
