internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The text of the next issue's file: from the site's archetype, else from what the archive's issues share.
struct NextText {
    let next: NextIssue
    let past: PastIssues
    let configuration: Configuration

    private var language: MessageLanguage { MessageLanguage(tag: configuration.language) ?? .english }
    private var matters: OpenMatters { OpenMatters(in: past, at: next.date) }
    private var frontMatter: NextFrontMatter {
        NextFrontMatter(past: past, next: next, hasHour: configuration.publishes != nil)
    }

    /// From the archive.
    ///
    /// - Parameter needsDate: whether the date is written also where the archive's issues have none.
    func text(needsDate: Bool) -> String {
        let frontMatter = frontMatter
        let hasTitle = frontMatter.hasTitle
        var standing = StandingText(of: past, for: next.marks)
        if !hasTitle { standing.dropTitle(past.recent.map(\.issue.title) + [next.title]) }
        let matters = matters
        if let comment = matters.commentOnEvents(in: language) { standing.insert(comment, belowHeadingOf: .schedule) }
        if let comment = matters.commentOnQuestions(in: language) {
            standing.insert(comment, belowHeadingOf: .questions)
        }
        let blocks = (hasTitle ? [] : ["# \(next.title)"]) + standing.parts.map(\.text)
        let body = blocks.map { $0 + "\n" }.joined(separator: "\n")
        return frontMatter.text(needsDate: needsDate) + body
    }

    // MARK: Archetype

    /// From an archetype: all of the file where it begins with front matter, else what stands below that. Errors are those of templates.
    func text(by archetype: SourceFile, needsDate: Bool) throws(TemplateFailure) -> String {
        let name = "issue"
        let (library, problems) = TemplateLibrary.compile([TemplateSource(name: name, file: archetype)])
        if problems.hasErrors { throw TemplateFailure(diagnostics: problems) }
        let text = String(decoding: try library.render(name, data), as: UTF8.self)
        let isWhole = text.begins(with: "---\n") || text.begins(with: "+++\n")
        return isWhole ? text : frontMatter.text(needsDate: needsDate) + text
    }

    /// What docs/commands.md names. It is no page: nothing is escaped.
    private var data: TemplateValue {
        let (day, time) = (next.date.day, next.date.time)
        return .record([
            "title": plain(next.title), "date": plain(next.date.text), "day": plain(day.text),
            "time": plain(String(time.text.prefix(5))), "year": .integer(day.year), "month": .integer(day.month),
            "number": TemplateValue(next.marks.number), "site": .record(["title": plain(configuration.title)]),
            "upcoming": list(matters.upcoming), "questions": list(matters.questions),
        ])
    }

    private func list(_ matters: [OpenMatters.Matter]) -> TemplateValue {
        .list(
            matters.map { matter in
                .record([
                    "text": plain(matter.text.exchanging("-->", for: "-- >")), "file": plain(matter.path),
                    "line": .integer(matter.line),
                ])
            })
    }

    private func plain(_ text: String) -> TemplateValue { .html(HTML(text)) }
}
