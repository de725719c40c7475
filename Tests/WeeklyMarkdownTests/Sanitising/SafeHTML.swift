/// A strict reader of HTML that knows only what a page may hold; not the one under test.
enum SafeHTML {
    private static let elements: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn",
        "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input",
        "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span",
        "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
        "var",
        "wbr",
    ]
    private static let attributes: Set<String> = [
        "align", "alt", "aria-label", "checked", "cite", "class", "colspan", "data-footnote-backref",
        "data-footnote-ref", "data-footnotes", "datetime", "dir", "disabled", "height", "href", "id", "lang", "open",
        "rel", "reversed", "role", "rowspan", "scope", "src", "start", "target", "title", "type", "width",
    ]
    private static let void: Set<String> = ["br", "hr", "img", "input", "wbr"]

    /// What is wrong with a page's HTML; empty where nothing is.
    static func complaints(about html: String) -> [String] {
        var complaints: [String] = []
        var open: [String] = []
        var rest = Substring(html)
        while let start = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
            guard let tag = rest[start...].prefixMatch(of: #/<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)( ?\/)?>/#)
            else {
                complaints.append("a lone angle bracket: \(rest[start...].prefix(40))")
                return complaints
            }
            let name = String(tag.2)
            if !elements.contains(name) { complaints.append("<\(name)>") }
            complaints += problems(of: tag.3)
            if tag.1.isEmpty, !void.contains(name) { open.append(name) }
            if !tag.1.isEmpty, open.popLast() != name { complaints.append("</\(name)> closes another element") }
            rest = rest[tag.range.upperBound...]
        }
        return complaints + open.map { "<\($0)> is not closed" }
    }

    private static func problems(of attributes: Substring) -> [String] {
        attributes.matches(of: #/ ([a-z-]+)(?:="([^"<>]*)")?/#).flatMap { match in
            let name = String(match.1)
            var problems = Self.attributes.contains(name) ? [] : ["the attribute \(name)"]
            if ["href", "src", "cite"].contains(name), !isSafe(String(match.2 ?? "")) {
                problems.append("the address \(match.2 ?? "")")
            }
            return problems
        }
    }

    /// Whether an address has no scheme or a harmless one, once a browser has resolved entities and dropped white space.
    private static func isSafe(_ address: String) -> Bool {
        var text = address.replacing("&#x27;", with: "'").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
        text = text.replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        text.removeAll { $0.unicodeScalars.allSatisfy { $0.value <= 0x20 } }
        guard let scheme = text.prefixMatch(of: /([A-Za-z][A-Za-z0-9+.-]*):/) else { return true }
        return ["http", "https", "mailto"].contains(scheme.1.lowercased())
    }
}
