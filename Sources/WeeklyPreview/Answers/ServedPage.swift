internal import WeeklyText

/// A page that a browser can keep fresh.
struct ServedPage: Sendable {
    let status: Int
    /// As a build would write it.
    let html: [UInt8]
    /// Why a build would hold it back, for the editor; nil for what would be published.
    let mark: String?
    /// Changes when the page has to be loaded again.
    let version: String

    /// - Parameter lasting: the page without what may change under a reader's eyes; the whole page where it is nil.
    init(status: Int, html: [UInt8], mark: String? = nil, lasting: [UInt8]? = nil) {
        self.status = status
        self.html = html
        self.mark = mark
        version = EntityTag(of: (lasting ?? html) + Array((mark ?? "").utf8)).text
    }

    /// The page with the client in it, which keeps it fresh.
    ///
    /// - Parameter address: where the browser asked for it: a percent-encoded path.
    func bytes(at address: String) -> [UInt8] {
        let mark = mark.map { " data-mark=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
        let script =
            "<script src=\"\(PreviewAddress.client)\" data-page=\"\(HTMLEscaping.escaped(address))\" "
            + "data-version=\"\(version)\"\(mark) defer></script>\n"
        var bytes = html
        bytes.insert(contentsOf: script.utf8, at: Self.endOfBody(html))
        return bytes
    }

    /// The offset of the last `</body`; the page's end where there is none.
    private static func endOfBody(_ html: [UInt8]) -> Int {
        let tag = Array("</body".utf8)
        var start = html.count - tag.count
        while start >= 0 {
            // Bit 0x20 tells small letters from capitals; `<` and `/` have it set.
            if html[start] == tag[0], (0..<tag.count).allSatisfy({ html[start + $0] | 0x20 == tag[$0] }) {
                return start
            }
            start -= 1
        }
        return html.count
    }
}
