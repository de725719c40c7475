internal import WeeklyText

/// The names of time zones behind an hour, by how far they are from UTC: `19:00 CET`
///
/// Names that mean zones far apart from each other, such as CST, are none of them.
struct ZoneWords: WordGroup {
    /// UTC itself; an offset may follow: `UTC+8`
    var universal = WordList()
    var west8 = WordList()
    var west7 = WordList()
    var west6 = WordList()
    var west5 = WordList()
    var west4 = WordList()
    var east1 = WordList()
    var east2 = WordList()
    var east3 = WordList()
    var east8 = WordList()
    var east9 = WordList()
    var east10 = WordList()
    var east11 = WordList()

    /// The names with the hours by which they are ahead of UTC.
    var all: [(Int, WordList)] {
        [
            (0, universal), (-8, west8), (-7, west7), (-6, west6), (-5, west5), (-4, west4), (1, east1), (2, east2),
            (3, east3), (8, east8), (9, east9), (10, east10), (11, east11),
        ]
    }

    static let roles: [WordRole<Self>] = [
        WordRole("universal", \.universal),
        WordRole("west8", \.west8),
        WordRole("west7", \.west7),
        WordRole("west6", \.west6),
        WordRole("west5", \.west5),
        WordRole("west4", \.west4),
        WordRole("east1", \.east1),
        WordRole("east2", \.east2),
        WordRole("east3", \.east3),
        WordRole("east8", \.east8),
        WordRole("east9", \.east9),
        WordRole("east10", \.east10),
        WordRole("east11", \.east11),
    ]
}
