/// What the path of an issue's file, or its title, tells of the issue.
package struct IssuePlace: Hashable, Sendable {
    /// The slug unless front matter gives another.
    package var name: String
    /// Which issue of the newsletter it is.
    package var number: Int?
    /// When it came out.
    package var day: Day?

    /// - Parameter name: the slug unless front matter gives another.
    package init(name: String) {
        self.name = name
    }

    /// What stands at the places of a pattern.
    package init(name: String, _ found: [TextPattern.Placeholder: String]) {
        self.name = name
        number = found[.number].flatMap { Int($0) }
        guard let year = found[.year].flatMap({ Int($0) }), let month = found[.month].flatMap({ Int($0) }),
            let day = found[.day].flatMap({ Int($0) })
        else { return }
        self.day = Day(year: year, month: month, day: day)
    }
}
