internal import WeeklyText

/// Resolves references (RFC 3986, section 5.2) against the address of a page.
package enum URLReference {
    /// The address of the page that a reference stands on, taken apart; it begins with a scheme and a host.
    package struct Base: Sendable {
        let scheme: Substring
        let origin: Substring
        let path: Substring
        /// What an address means that begins with a slash; nil where that is the host's root.
        let root: SiteRoot?
        /// The file that the page is made of; nil where what is written as a path of a file is none.
        package let source: SourcePlace?

        /// - Parameters:
        ///   - url: without a query, as addresses of pages are.
        ///   - root: of the site that the page is on.
        ///   - source: the file that the page is made of.
        package init(_ url: String, on root: SiteRoot? = nil, of source: SourcePlace? = nil) {
            self.root = root.flatMap { $0.isTop ? nil : $0 }
            self.source = source
            let (colon, slash, pathEnd) = url.withBytes { bytes in
                let colon = bytes.firstIndex(of: .colon, from: 0) ?? 0
                let slash = bytes.firstIndex(of: .slash, from: colon + 3) ?? bytes.count
                let pathEnd = bytes[slash...].firstIndex(where: URLReference.endsPath) ?? bytes.count
                return (url.index(at: colon), url.index(at: slash), url.index(at: pathEnd))
            }
            scheme = url[..<colon]
            origin = url[..<slash]
            path = slash == pathEnd ? "/" : url[slash..<pathEnd]
        }
    }

    /// The whole address that a reference on a page means; a reference that has a scheme is one already.
    package static func resolve(_ reference: String, against page: @autoclosure () -> Base) -> String {
        if hasScheme(reference) { return reference }
        let base = page()
        let reference = base.source?.address(of: reference) ?? base.root?.placed(reference) ?? reference
        if reference.begins(with: "//") { return "\(base.scheme):\(reference)" }
        if reference.utf8.first.map(endsPath) ?? true { return "\(base.origin)\(base.path)\(reference)" }
        let end = reference.utf8.firstIndex(where: endsPath) ?? reference.endIndex
        let folder = base.path.prefix(through: base.path.utf8.lastIndex(of: .slash) ?? base.path.startIndex)
        let path = reference.begins(with: "/") ? reference[..<end] : "\(folder)\(reference[..<end])"
        return "\(base.origin)\(withoutDots(path))\(reference[end...])"
    }

    /// Whether an address says itself on which host it is, or is of another scheme than pages are.
    package static func isWhole(_ address: String) -> Bool {
        hasScheme(address) || address.begins(with: "//")
    }

    private static func endsPath(_ byte: UInt8) -> Bool {
        byte == .questionMark || byte == .numberSign
    }

    private static func hasScheme(_ reference: String) -> Bool {
        reference.utf8.first { $0 == .colon || $0 == .slash || endsPath($0) } == .colon
    }

    /// Removes `.` and `..` (RFC 3986, section 5.2.4).
    static func withoutDots(_ path: Substring) -> String {
        var kept: [Substring] = []
        let segments = path.parts(at: .slash).dropFirst()
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            if segment == ".." { kept = kept.dropLast() }
            if segment != ".." && segment != "." { kept.append(segment) } else if isLast { kept.append("") }
        }
        return "/" + kept.joined(separator: "/")
    }
}

extension String {
    /// - Parameter offset: in its UTF-8, between characters.
    fileprivate func index(at offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }
}
