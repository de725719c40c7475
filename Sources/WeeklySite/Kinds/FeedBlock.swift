internal import WeeklyText

extension Markup {
    /// The same with a line end behind it, so that what follows begins a line of its own.
    var block: Markup {
        html.isEmpty || html.utf8.last == .lineFeed ? self : self + Markup(html: "\n")
    }
}
