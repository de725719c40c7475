internal import WeeklyText

/// What people are called, and what they do.
struct PeopleWords: WordGroup {
    /// What people are called in front of their names.
    var roles = WordList()
    /// What the members of a project are called, in front of their names.
    var ranks = WordList()
    /// Words in front of a name that are no part of it: `恭喜小王`
    var leads = WordList()
    /// What is said behind a name: `小王 同学`
    var addresses = WordList()
    /// What joins a name to what is theirs: `@小王 的提问`
    var possessives = WordList()
    /// Words that the names of companies and the like end with or hold, and names of people do not.
    var employers = WordList()
    /// What joins two names: `小王和小李`
    var and = WordList()
    /// What says that somebody is invited.
    var invites = WordList()
    /// What goes on behind the name of somebody who is invited: `小王带来分享`
    var phrases = WordList()
    /// What stands in front of the name of an author, white space around: `title by Jane Doe`.
    var bylines = WordList()
    /// What stands behind the name of a reader who sent something in: `（@x 投稿）`
    var contributes = WordList()
    /// What stands in front of the name of a reader who shared something: `来自 @x 的分享`
    var origins = WordList()
    /// What stands behind that name.
    var shares = WordList()
    /// What stands in front of the linked name of who made or recommends something: `authored by [Jane](…)`
    var credits = WordList()
    /// What stands in front of the name of somebody who is thanked: `Thanks to Jane for the suggestion`
    var thanks = WordList()
    /// What stands behind that name, in front of what they are thanked for.
    var suggestions = WordList()
    /// What they are thanked for where they recommended it.
    var suggested = WordList()
    /// What stands behind the linked name of an author: `[Jane Doe](…) wrote …`
    var writes = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("roles", \.roles),
        WordRole("ranks", \.ranks),
        WordRole("leads", \.leads),
        WordRole("addresses", \.addresses),
        WordRole("possessives", \.possessives),
        WordRole("employers", \.employers),
        WordRole("and", \.and),
        WordRole("invites", \.invites),
        WordRole("phrases", \.phrases),
        WordRole("bylines", \.bylines),
        WordRole("contributes", \.contributes),
        WordRole("origins", \.origins),
        WordRole("shares", \.shares),
        WordRole("credits", \.credits),
        WordRole("thanks", \.thanks),
        WordRole("suggestions", \.suggestions),
        WordRole("suggested", \.suggested),
        WordRole("writes", \.writes),
    ]
}
