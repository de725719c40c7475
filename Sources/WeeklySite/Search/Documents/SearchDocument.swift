/// One thing that a search can find: an item of an issue, or the running text of one of its sections.
struct SearchDocument {
    let kind: SearchKind
    /// The fragment of its place in the page; nil for the page as a whole.
    let anchor: String?
    let title: String
    /// All that a reader sees of it, a newline between one block and the next.
    var text: String
    /// Slugs of the projects that it belongs to.
    var projects: [String] = []
}
