internal import WeeklyModel

/// What a feed says, whatever form it is written in: the one value that all writers take, so that the forms agree.
struct Feed: Sendable {
    struct Entry: Sendable {
        /// Whole address and identity at once: permalinks do not change.
        let url: String
        let title: String
        let date: DateTime
        /// When it was changed last, where that is known.
        var modified: DateTime?
        /// The full content, its links whole addresses.
        let html: [UInt8]
        var summary: String?
        var categories: [String] = []
        var author: NamedLink?
        /// Whole address of a picture.
        var image: String?
    }

    let title: String
    let description: String?
    /// Whole address of the page that it is the feed of.
    let home: String
    /// Its own whole address.
    let address: String
    /// Path of the stylesheet by which browsers show it.
    let style: String
    /// A language tag (BCP 47).
    let language: String
    let copyright: String?
    let author: NamedLink
    /// Newest first.
    let entries: [Entry]

    /// The date of its newest entry, or of a later change: the clock has no say in it, the same issues make the same feed.
    var updated: DateTime? {
        let changes = entries.compactMap(\.modified)
        return (entries.prefix(1).map(\.date) + changes).max { $0.secondsSinceEpoch < $1.secondsSinceEpoch }
    }
}
