/// What a browser asks, apart from how it came.
package struct PreviewRequest: Sendable {
    /// As it was sent; names of methods are told apart by case.
    package let method: String
    /// The request's target as it was sent: path and query, percent-encoded.
    package let target: String
    /// `Host`; nil where there was none.
    package let host: String?
    /// By name in lower case.
    package let headers: [String: String]

    /// - Parameters:
    ///   - target: path and query, percent-encoded.
    ///   - headers: by name in lower case.
    package init(_ method: String, _ target: String, host: String?, headers: [String: String] = [:]) {
        self.method = method
        self.target = target
        self.host = host
        self.headers = headers
    }

    /// The target up to its query.
    var path: Substring { target.prefix { $0 != "?" } }

    /// What follows the path, with its question mark; empty where there is no query.
    var query: Substring { target[path.endIndex...] }
}
