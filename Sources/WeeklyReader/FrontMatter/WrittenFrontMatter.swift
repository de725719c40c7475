internal import WeeklyDiagnostics
internal import WeeklyModel

/// What front matter says. What it does not say of title and date may stand elsewhere.
struct WrittenFrontMatter {
    /// A value that every issue has.
    enum Value<Wrapped> {
        case written(Wrapped)
        /// Not written, which is best said at this place.
        case missing(SourceRange)
        /// Written, but wrong; that has been reported.
        case wrong

        var written: Wrapped? { if case .written(let value) = self { value } else { nil } }
    }

    /// Title and date in it mean nothing.
    var frontMatter = FrontMatter(title: "", date: DateTime(secondsSinceEpoch: 0, offset: 0))
    var title: Value<String>
    var date: Value<DateTime>
    /// Says that there is no front matter at all; nil where there is.
    var absence: Diagnostic?

    /// That of a file that has none.
    static func absent(_ absence: Diagnostic, in file: SourceFile) -> WrittenFrontMatter {
        let place = file.range(ofLine: 1)
        return WrittenFrontMatter(title: .missing(place), date: .missing(place), absence: absence)
    }

    /// The whole front matter where it and what else is known tell title and date; else what is missing.
    func settled(in file: SourceFile, _ archive: ArchiveRules = ArchiveRules()) -> (FrontMatter?, [Diagnostic]) {
        var frontMatter = frontMatter
        var problems: [Diagnostic] = []
        switch title {
        case .written(let title): frontMatter.title = title
        case .missing(let place): problems.append(Self.missingTitle(at: place, in: file))
        case .wrong: break
        }
        switch date {
        case .written(let date): frontMatter.date = date
        case .missing(let place): problems.append(Self.missingDate(at: place, in: file, archive))
        case .wrong: break
        }
        // A site with rules for its archive is told what is missing; any other that every issue begins with front matter.
        if let absence, !problems.isEmpty, archive.patterns.isEmpty { problems = [absence] }
        return (title.written != nil && date.written != nil ? frontMatter : nil, problems)
    }

    private static func missingTitle(at place: SourceRange, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .missingTitle, "the issue has no title", at: place, in: file, fixes: [.init("add a line title: \"…\"")])
    }

    private static func missingDate(
        at place: SourceRange, in file: SourceFile, _ archive: ArchiveRules
    ) -> Diagnostic {
        let elsewhere: [Fix] =
            archive.patterns.isEmpty
            ? []
            : [
                .init("or have the file's path tell it: issues: …/:year-:month-:day-*.md in sofaweekly.yml"),
                .init("or the title: title_pattern: \"… :year.:month.:day\""),
                .init("or the number: cadence: {first: {number: 1, date: 2018-04-20}, every: week}"),
                .init("or git, when it saw the file first: dates_from: git"),
            ]
        return Diagnostic(
            .missingDate, "the issue has no date", at: place, in: file,
            fixes: [.init("add a line such as date: 2026-11-20T17:00:00+08:00")] + elsewhere)
    }
}
