internal import WeeklyModel
internal import WeeklyText

extension PageMaker {
    /// The permalink of an item: its place on the issue's page; the page where the item has none of its own.
    func url(of item: Item, in issue: Issue) -> String {
        Self.url(of: item, at: url(of: issue))
    }

    /// The same, where the address of the issue's page is known.
    static func url(of item: Item, at page: String) -> String {
        item.anchor.map { "\(page)#\(PercentEncoding.part($0))" } ?? page
    }

    /// An address that an editor wrote, as whole address; `page` is where they wrote it.
    static func whole(_ address: String, on page: String) -> String {
        PercentEncoding.address(URLReference.resolve(address, against: .init(page)))
    }
}
