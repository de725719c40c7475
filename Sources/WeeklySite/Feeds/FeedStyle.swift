internal import WeeklyText

/// How a browser shows a feed: as what it is, with its title and what it tells of, in place of XML without any shape.
///
/// A stylesheet of CSS, which browsers go on to know for XML; XSLT leaves them (docs/decisions/0031).
enum FeedStyle {
    static func bytes(_ words: InterfaceWords) -> [UInt8] {
        Array("\(head)\n:root::before { content: \"\(escaped(words["feed_note"]))\"; \(note) }\n".utf8)
    }

    /// What stands in a string of CSS (CSS Syntax 3, section 4.3.5).
    private static func escaped(_ text: String) -> String {
        text.exchanging("\\", for: "\\\\").exchanging("\"", for: "\\\"").exchanging("\n", for: " ")
    }

    private static let note =
        "display: block; margin-bottom: 2rem; padding: 1rem; background: light-dark(#f6f2ea, #25272b);"

    private static let head = """
        :root { color-scheme: light dark; display: block; margin: 0 auto; padding: 2rem 1.25rem; max-width: 42rem; \
        background: light-dark(#fffdf9, #17181a); color: light-dark(#23201c, #e7e3db); \
        font: 1.0625rem/1.7 system-ui, sans-serif; overflow-wrap: anywhere; }
        rss *, feed * { display: none; }
        channel, item, entry, rss title, feed title, description, subtitle, pubDate, published, entry > summary { display: block; }
        channel > title, feed > title { font-size: 1.7rem; font-weight: 700; }
        item, entry { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid light-dark(#e2dbcf, #35373b); }
        item > title, entry > title { font-weight: 600; }
        description, subtitle, summary, pubDate, published { color: light-dark(#6a6258, #a8a196); font-size: 0.95rem; }
        """
}
