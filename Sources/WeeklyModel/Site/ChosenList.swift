package import WeeklyDiagnostics

/// A list that the site's configuration sets together for its templates.
package struct ChosenList: Sendable, Hashable {
    /// What is in it.
    package enum Content: Sendable, Hashable {
        case issues
        /// The pages beside issues.
        case pages
        case items(ItemKind)
        /// The entries of a kind that the site names.
        case entries(NamedKind)
    }

    /// The raw values are those of `sort:`.
    package enum Order: String, Sendable, Hashable, CaseIterable {
        case newest, oldest
        /// By the bytes of titles.
        case title
    }

    /// A word of the configuration, and where it stands.
    package struct Word: Sendable, Hashable {
        package let text: String
        package let range: SourceRange

        package init(_ text: String, at range: SourceRange) {
            self.text = text
            self.range = range
        }
    }

    /// What templates call it, below `lists`.
    package let name: Word
    package var content: Content
    /// Only what issues with this tag tell; nil for all.
    package var tag: Word?
    /// Only what belongs to the project of this name, of issues those that tell of it; nil for all.
    package var project: Word?
    package var order: Order
    /// How many there are at most, at least 1; nil for all.
    package var limit: Int?

    /// Whether a theme brings it along: then the site is not told what is wrong with it.
    package private(set) var isOfTheme = false

    /// A list of all that it may hold, newest first.
    package init(_ name: Word, of content: Content = .issues) {
        self.name = name
        self.content = content
        order = .newest
    }

    /// The same as a theme brings it along.
    package var ofTheme: ChosenList {
        var list = self
        list.isOfTheme = true
        return list
    }

    /// The kinds that a site can make lists of, by the names that the configuration has for them; those of the site's own come last.
    package static func contents(_ kinds: [KindSettings]) -> [(name: String, content: Content)] {
        let items = Section.Kind.known.compactMap { kind in
            kind.holding.itemKind.map { (kind.name, Content.items($0)) }
        }
        let entries = kinds.compactMap { settings -> (String, Content)? in
            guard case .named(let kind) = settings.kind, kind.holding == .entries else { return nil }
            return (kind.name, .entries(kind))
        }
        return [("issues", .issues), ("pages", .pages)] + items + entries
    }
}

extension Holding {
    /// What items of such sections are, where they are gathered from all issues.
    fileprivate var itemKind: ItemKind? {
        switch self {
        case .quotes: .quote
        case .events: .event
        case .releases: .release
        case .schedule: .scheduleEntry
        case .questions: .question
        case .tasks: .task
        case .reading: .article
        case .entries, .people, .prose: nil
        }
    }
}
