internal import WeeklyText

/// The allow-list: what of HTML an author may write. What is not in it is shown as text, or left out of its tag.
enum HTMLAllowList {
    /// Elements that may stand within a paragraph.
    static let phrasing: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q",
        "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]

    /// Elements that may stand where a block may; those of `phrasing` may too.
    static let flow: Set<String> = [
        "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4",
        "h5",
        "h6", "hr", "li", "ol", "p", "pre", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// Elements that may stand around Markdown: they hold any blocks, and a browser closes none of them by itself.
    static let containers: Set<String> = ["blockquote", "details", "div", "figure"]

    private static let global: Set<String> = ["dir", "lang", "title"]

    private static let attributes: [String: Set<String>] = [
        "a": ["href", "rel", "target"],
        "blockquote": ["cite"],
        "del": ["cite", "datetime"],
        "details": ["open"],
        "img": ["alt", "height", "src", "width"],
        "ins": ["cite", "datetime"],
        "ol": ["reversed", "start"],
        "q": ["cite"],
        "td": ["colspan", "rowspan"],
        "th": ["colspan", "rowspan", "scope"],
        "time": ["datetime"],
    ]

    private static let addresses: Set<String> = ["cite", "href", "src"]
    private static let numbers: Set<String> = ["colspan", "rowspan", "start"]
    private static let lengths: Set<String> = ["height", "width"]

    /// Whether an attribute may stay: its name fits the element, and its value is safe and of the right form.
    static func permits(_ attribute: HTMLTag.Attribute, on element: String) -> Bool {
        let isKnown = global.contains(attribute.name) || attributes[element]?.contains(attribute.name) == true
        guard isKnown else { return false }
        let value = attribute.value ?? ""
        if addresses.contains(attribute.name) { return URLPolicy.allows(value) }
        if numbers.contains(attribute.name) { return Int(value).map { $0 >= 0 } ?? false }
        if lengths.contains(attribute.name) { return isLength(value) }
        if attribute.name == "target" { return value == OpenedWindow.target }
        return true
    }

    /// Whether this is a number of pixels, or of hundredths with a percent sign.
    private static func isLength(_ value: String) -> Bool {
        let number = value.utf8.last == .percentSign ? value.dropLast() : value[...]
        return Double(number).map { $0 >= 0 && $0.isFinite } ?? false
            && number.utf8.allSatisfy { "0123456789.".utf8.contains($0) }
    }
}
