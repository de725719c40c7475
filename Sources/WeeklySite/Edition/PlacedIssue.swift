internal import WeeklyModel
internal import WeeklyTemplates

/// An issue with its place on the site, and with what is said of it wherever it or one of its items is named: made once for all pages.
///
/// A class, though it never changes: every item of the issue that a page shows holds it.
final class PlacedIssue: Sendable {
    let issue: Issue
    /// The file of its page.
    let route: RoutePath
    /// The path that pages link to, percent-encoded.
    let path: String
    /// The whole address.
    let url: String
    /// When it came out, as templates are told.
    let date: TemplateValue
    /// The same as programs are told.
    let dateText: String

    init(_ issue: Issue, _ addresses: Addresses, _ words: InterfaceWords) {
        self.issue = issue
        route = addresses.route(of: issue)
        path = addresses.path(of: route)
        url = addresses.url(of: route)
        date = words.shownRecord(of: issue.date)
        dateText = issue.date.text
    }
}

extension Addresses {
    /// The page of an issue as addresses in the issue are resolved.
    func base(of issue: PlacedIssue) -> URLReference.Base {
        URLReference.Base(issue.url, on: root, of: place(of: issue.issue))
    }
}
