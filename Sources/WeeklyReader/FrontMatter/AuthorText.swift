internal import WeeklyMarkdown
internal import WeeklyText

/// An author as front matter has them. An address is nobody's name: `me@example.org` is shown as `me`, `https://example.org/` as
/// `example.org`, `https://github.com/me` as `me`, `Me <me@example.org>` as `Me`.
struct AuthorText {
    let name: String
    /// Where the text is a web address.
    let url: String?

    init(_ text: String) {
        let text = OneLine.of(text)
        if Self.isOfWeb(text), URLPolicy.allows(text), let found = AddressName.of(text) {
            (name, url) = (found, text)
            return
        }
        url = nil
        let named = text.utf8.firstIndex(of: .lessThan).map { OneLine.of(String(text[..<$0])) }
        name = named.flatMap { $0.isEmpty ? nil : $0 } ?? Self.withoutDomain(text)
    }

    private static func isOfWeb(_ text: String) -> Bool {
        text.begins(with: "https://") || text.begins(with: "http://")
    }

    /// What stands before the at sign of an address for mail; that of a handle such as `@me` stays.
    private static func withoutDomain(_ text: String) -> String {
        guard !text.utf8.contains(.space), let at = text.utf8.firstIndex(of: .atSign), at > text.startIndex else {
            return text
        }
        return String(text[..<at].drop { $0 == "<" })
    }
}
