internal import WeeklyModel

/// The forms in which a feed is written.
enum FeedForm: String, Sendable, CaseIterable {
    case rss, atom, json

    /// RSS and Atom: the type by which readers tell them (RFC 4287, section 7); JSON Feed 1.1, "Suggestions for Publishers".
    var mediaType: String {
        switch self {
        case .rss: "application/rss+xml"
        case .atom: "application/atom+xml"
        case .json: "application/feed+json"
        }
    }

    /// What readers call it.
    var name: String {
        switch self {
        case .rss: "RSS"
        case .atom: "Atom"
        case .json: "JSON Feed"
        }
    }

    /// Where the feed of all issues in this form is.
    var issuesPath: RoutePath {
        switch self {
        case .rss: RoutePath("feed.xml")
        case .atom: RoutePath("atom.xml")
        case .json: RoutePath("feed.json")
        }
    }

    func bytes(of feed: Feed) -> [UInt8] {
        switch self {
        case .rss: RSSWriter.bytes(of: feed)
        case .atom: AtomWriter.bytes(of: feed)
        case .json: JSONFeedWriter.bytes(of: feed)
        }
    }
}
