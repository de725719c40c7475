/// What a browser gets, apart from how it goes there.
package struct PreviewResponse: Sendable {
    /// What follows the headers.
    package enum Body: Sendable, Equatable {
        case bytes([UInt8])
        /// Part of a file on disk.
        case file(path: String, range: Range<Int>)
        /// A stream of events that ends when the browser leaves.
        case events(EventRequest)
    }

    /// As of RFC 9110, section 15.
    package var status: Int
    /// Names as they are sent, in the order in which they are sent.
    package var headers: [(name: String, value: String)]
    /// Empty in an answer to HEAD.
    package var body: Body

    init(_ status: Int, _ headers: [(String, String)] = [], body: Body = .bytes([])) {
        self.status = status
        self.headers = headers.map { (name: $0.0, value: $0.1) }
        self.body = body
    }

    /// The first header of a name, in any case.
    package subscript(name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// How many bytes the body has; nil for a stream.
    package var contentLength: Int? {
        switch body {
        case .bytes(let bytes): bytes.count
        case .file(_, let range): range.count
        case .events: nil
        }
    }

    static func text(_ status: Int, _ text: String, _ headers: [(String, String)] = []) -> PreviewResponse {
        PreviewResponse(
            status, [("Content-Type", ContentType.plainText), ("Cache-Control", "no-store")] + headers,
            body: .bytes(Array("\(text)\n".utf8)))
    }

    static func page(_ status: Int, _ html: [UInt8], _ headers: [(String, String)] = []) -> PreviewResponse {
        PreviewResponse(
            status, [("Content-Type", ContentType.html), ("Cache-Control", "no-store")] + headers, body: .bytes(html))
    }
}
