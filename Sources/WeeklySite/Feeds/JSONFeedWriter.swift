internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). What is not known is left out.
enum JSONFeedWriter {
    static func bytes(of feed: Feed) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.field("version", "https://jsonfeed.org/version/1.1")
            json.field("title", feed.title)
            json.field("home_page_url", feed.home)
            json.field("feed_url", feed.address)
            json.field("description", feed.description)
            json.field("language", feed.language)
            json.authors([feed.author])
            json.key("items")
            json.array(feed.entries, write)
        }
        return json.utf8
    }

    private static func write(_ json: inout JSONText, _ entry: Feed.Entry) {
        json.object { json in
            json.field("id", entry.url)
            json.field("url", entry.url)
            json.field("title", entry.title)
            json.key("content_html")
            json.string(utf8: entry.html)
            json.field("summary", entry.summary)
            json.field("image", entry.image)
            json.field("date_published", entry.date.text)
            json.field("date_modified", entry.modified?.text)
            json.authors(entry.author.map { [$0] } ?? [])
            guard !entry.categories.isEmpty else { return }
            json.key("tags")
            json.array(entry.categories)
        }
    }
}

extension JSONText {
    /// A key with its text; nothing where there is none.
    mutating func field(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    fileprivate mutating func authors(_ authors: [NamedLink]) {
        guard !authors.isEmpty else { return }
        key("authors")
        array(authors) { json, author in
            json.object { json in
                json.field("name", author.name)
                json.field("url", author.url)
            }
        }
    }
}
