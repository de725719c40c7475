internal import WeeklyModel
internal import WeeklyText

/// What headings say of what stands below them.
struct HeadingWords: WordGroup {
    /// Words of a kind that say as much as each other.
    struct Signs: Sendable {
        let kind: Section.Kind
        let strength: Strength
        /// In lower case.
        let words: WordList

        init(_ kind: Section.Kind, _ strength: Strength, _ words: WordList) {
            self.kind = kind
            self.strength = strength
            self.words = words
        }
    }

    /// How much a word says. Of all words in a heading the strongest decides.
    enum Strength: Int, Comparable, Sendable {
        /// Says little: a stronger one beside it decides.
        case weak = 1
        case usual, strong
        /// Given by the site's configuration.
        case configured

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    var signs: [Signs] = []
    /// What headings say of what has been.
    var looksBack = WordList()
    /// Of those, what tells of meetings, which are told of one by one.
    var meetings = WordList()
    /// What the plain line above a reading list ends with.
    var readingEnds = WordList()
    /// What the last bold line above a release ends with.
    var releaseEnds = WordList()
    /// What stands behind the word of a heading that ends with a colon.
    var afterthoughts = WordList()
    /// Ends of headings that tell what happens or has happened; `**Alpha 社区会议**` may as well be what happens.
    var programmes = WordList()
    /// What the headings of a community's programme begin with.
    var communities = WordList()
    /// What a line begins with that names a link below it, and is no heading …
    var related = WordList()
    /// … unless it says that something is recommended.
    var recommended = WordList()
    /// What short lines say that ask for something or count, and head nothing.
    var notHeadings = WordList()
    /// The words that issues end with: `欢迎扫码关注：`
    var farewells = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("looksBack", \.looksBack),
        WordRole("meetings", \.meetings),
        WordRole("readingEnds", \.readingEnds),
        WordRole("releaseEnds", \.releaseEnds),
        WordRole("afterthoughts", \.afterthoughts),
        WordRole("programmes", \.programmes),
        WordRole("communities", \.communities),
        WordRole("related", \.related),
        WordRole("recommended", \.recommended),
        WordRole("notHeadings", \.notHeadings),
        WordRole("farewells", \.farewells),
    ]
}

extension HeadingWords {
    init(joining groups: [Self]) {
        self.init()
        join(groups)
        signs = groups.flatMap(\.signs)
    }
}
