internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A link that shows one address and leads to another: one of the two is left over from an earlier issue, or it deceives.
enum MismatchedLink: IssueRule {
    static let id = DiagnosticID("mismatched-link", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.links.compactMap { link in
            guard !link.range.isEmpty, issue.lines.bytes[link.range.lower] == .leftBracket,
                let shown = shownAddress(link.part),
                isElsewhere(shown, link.part.destination)
            else { return nil }
            return issue.finding(
                id, "this link shows \(shown.string), but leads to \(link.part.destination)", at: link.range,
                fixes: [Fix("write the address that is meant in both places, or words between [ and ]")])
        }
    }

    /// The link's text where it is nothing but an address.
    private static func shownAddress(_ link: Link) -> ArraySlice<UInt8>? {
        guard link.inlines.count == 1, let text = link.inlines[0].plain, text.isASCII else { return nil }
        let shown = Array(text.utf8)[...].trimmed(where: \.isASCIISpace)
        guard shown.count > 6, shown.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !isShortened(shown) else { return nil }
        let isWhole = ["https://", "http://", "www."].contains { (start: StaticString) in shown.starts(with: start) }
        return isWhole || isHostWithPath(shown) ? shown : nil
    }

    /// `https://example.org/a-long…`, written with dots.
    private static func isShortened(_ text: ArraySlice<UInt8>) -> Bool {
        zip(text, text.dropFirst()).contains { $0 == .dot && $1 == .dot }
    }

    /// `example.org/path`
    private static func isHostWithPath(_ text: ArraySlice<UInt8>) -> Bool {
        guard let slash = text.firstIndex(of: .slash), slash + 1 < text.endIndex else { return false }
        let host = text[..<slash]
        guard let dot = host.lastIndex(of: .dot), dot > host.startIndex else { return false }
        return host.allSatisfy { $0.isASCIIAlphanumeric || $0 == .dot || $0 == .hyphen }
            && endings.contains(host[(dot + 1)...])
    }

    /// What names of hosts end with where no scheme tells that they are some: `Node.js/V8` is none.
    private static let endings: WordList = ["com", "org", "net", "io", "dev", "cn", "edu", "gov", "app", "me", "tech"]

    private static func isElsewhere(_ shown: ArraySlice<UInt8>, _ destination: String) -> Bool {
        // Most show the very address that they lead to.
        if shown.hasBytes(of: destination) { return false }
        guard let shown = HostAndPath(shown), let target = HostAndPath(Array(destination.utf8)[...]),
            destination.begins(with: "http")
        else { return false }
        // An article there has two addresses, a short and a long one.
        if shown.host == target.host, shown.host.elementsEqual("mp.weixin.qq.com".utf8) { return false }
        return shown.host != target.host || !target.path.starts(with: shown.path)
    }
}

extension Inline {
    /// Its text; nil for what is more than text, and for code, which names what is no address: `example.org/label`.
    fileprivate var plain: String? {
        switch kind {
        case .text(let text): text
        default: nil
        }
    }
}
