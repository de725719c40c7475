/// What tells a browser how far it may trust what it gets.
enum SecurityHeaders {
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
