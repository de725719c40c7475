internal import WeeklyText

/// News of people: who is congratulated, and on what.
struct EventWords: WordGroup {
    /// What congratulations begin with.
    var greets = WordList()
    /// What news of a person holds: that somebody became something.
    var tells = WordList()
    /// What people become, in lower case: `committer`
    var ranks = WordList()
    /// What people become, as it stands behind the project's name: `成为 Alpha Committer`
    var rankTitles = WordList()
    /// What announces news of a person that is not yet named.
    var awaits = WordList()
    /// What tells news of the community.
    var news = WordList()
    /// What joins a sentence to the one before: `同时，`
    var joints = WordList()
    /// What ends a clause that only tells where something happened: `在某评选中，`
    var settings = WordList()
    /// The verb: `成为 Alpha Committer`
    var becomes = WordList()
    /// What stands between the project's name and what somebody became.
    var projectEnds = WordList()
    /// What stands behind a project's name at the start of a headline: `Alpha 荣获大奖`
    var projectMarks = WordList()
    /// What tells of a talk elsewhere: that people are invited …
    var talkInvitations = WordList()
    /// … and that somebody speaks.
    var talks = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("greets", \.greets),
        WordRole("tells", \.tells),
        WordRole("ranks", \.ranks, isLowercase: true),
        WordRole("rankTitles", \.rankTitles),
        WordRole("awaits", \.awaits),
        WordRole("news", \.news),
        WordRole("joints", \.joints),
        WordRole("settings", \.settings),
        WordRole("becomes", \.becomes),
        WordRole("projectEnds", \.projectEnds),
        WordRole("projectMarks", \.projectMarks),
        WordRole("talkInvitations", \.talkInvitations),
        WordRole("talks", \.talks),
    ]
}
