internal import WeeklyModel

extension Feed.Entry {
    /// What the feeds of single items tell of one.
    init(itemAt path: ItemPath, _ categories: [String], _ edition: Edition) {
        let place = edition.item(at: path)
        self.init(
            url: place.url, title: place.content.shortTitle, date: place.home.issue.date,
            html: FeedContent.bytes(ofItemAt: path, edition), categories: categories,
            author: edition.author(of: place.home.issue))
    }
}
