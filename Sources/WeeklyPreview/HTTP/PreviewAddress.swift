/// The addresses that are the preview's own and no part of the site.
enum PreviewAddress {
    static let overview = "/_sofaweekly/"
    static let client = "/_sofaweekly/client.js"
    static let events = "/_sofaweekly/events"
}
