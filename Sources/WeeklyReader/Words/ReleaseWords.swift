internal import WeeklyText

/// What is released, and what a release changes.
struct ReleaseWords: WordGroup {
    /// The verb: `发布 Alpha v0.9.0`
    var releases = WordList()
    /// What a heading with a version has that tells of a release, unless the version ends it.
    var headingSigns = WordList()
    /// What tells that something will be, and is not yet.
    var future = WordList()
    /// The noun: `Alpha v0.9.0 版本`
    var versions = WordList()
    /// Verbs that say as much as the first one, in front of the changes.
    var launches = WordList()
    /// Verbs that say as much where the line says that the changes follow.
    var updates = WordList()
    /// What says that the changes follow, for those verbs.
    var contents = WordList()
    /// What says that the changes follow: `主要变更如下`
    var leadsOver = WordList()
    /// What says so at the end of a line.
    var leadsOverAtEnd = WordList()
    /// What ends a bold line of a name and a version: `**Alpha 1.3.9 版本更新**`
    var titleEnds = WordList()
    /// What a sentence says of the time before it names the project. A comma may follow.
    var openings = WordList()
    /// What stands between the verb and the project's name.
    var namePrefixes = WordList()
    /// What stands between the project's name and the version.
    var nameSuffixes = WordList()
    /// What a heading says behind a project's name: `Alpha 本周发布`
    var headingEnds = WordList()
    /// What joins two versions: `v2.4.1 和 v3.0.6`
    var versionJoints = WordList()
    /// What leads to the report of a release: `详细发布报告：`
    var reports = WordList()
    /// What leads to other things: `文章解读：`
    var otherReports = WordList()
    /// What a sentence says that leads to a report.
    var reportSentences = WordList()
    /// What begins a list of people who are thanked.
    var thanks = WordList()
    /// What says in a line of its own that changes follow.
    var changesFollow = WordList()
    /// What items begin with that state a change, however short.
    var changeVerbs = WordList()
    /// What the names of groups of changes are made of: `新特性`, `bug fixes and improvements`
    var groupWords = WordList()
    /// What stands in front of the name of what is released: `Announcing X 1.75.0`
    var announcing = WordList()
    /// What stands behind its version: `X v1.6.0 released`
    var announced = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("releases", \.releases),
        WordRole("headingSigns", \.headingSigns),
        WordRole("future", \.future),
        WordRole("versions", \.versions),
        WordRole("launches", \.launches),
        WordRole("updates", \.updates),
        WordRole("contents", \.contents),
        WordRole("leadsOver", \.leadsOver),
        WordRole("leadsOverAtEnd", \.leadsOverAtEnd),
        WordRole("titleEnds", \.titleEnds),
        WordRole("openings", \.openings),
        WordRole("namePrefixes", \.namePrefixes),
        WordRole("nameSuffixes", \.nameSuffixes),
        WordRole("headingEnds", \.headingEnds),
        WordRole("versionJoints", \.versionJoints),
        WordRole("reports", \.reports),
        WordRole("otherReports", \.otherReports),
        WordRole("reportSentences", \.reportSentences),
        WordRole("thanks", \.thanks),
        WordRole("changesFollow", \.changesFollow),
        WordRole("changeVerbs", \.changeVerbs, isLowercase: true),
        WordRole("groupWords", \.groupWords, isLowercase: true),
        WordRole("announcing", \.announcing),
        WordRole("announced", \.announced),
    ]
}
