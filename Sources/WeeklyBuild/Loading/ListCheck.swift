internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Looks whether the lists that the configuration sets together hold anything, and whether any template asks for them.
struct ListCheck {
    /// Those of all languages of the site: a list that holds something in one of them is none that holds nothing.
    let newsletters: [Newsletter]
    /// The configuration's.
    let file: SourceFile
    /// The names that templates look up; nil where not all templates could be read.
    let asked: Set<ExactText>?

    /// Warnings, in the order of the lists.
    func diagnostics(of lists: [ChosenList]) -> [Diagnostic] {
        lists.flatMap { list in [unknownTag(of: list), unknownProject(of: list), unused(list)].compactMap(\.self) }
    }

    private func unknownTag(of list: ChosenList) -> Diagnostic? {
        guard let tag = list.tag, hasIssues, newsletters.allSatisfy({ $0.count(ofTag: tag.text) == 0 }) else {
            return nil
        }
        return empty(list, "no issue has the tag \(tag.text)", tag, among: newsletters.flatMap(\.tags))
    }

    private func unknownProject(of list: ChosenList) -> Diagnostic? {
        guard let project = list.project, hasIssues, !newsletters.contains(where: { tells($0, of: project) }) else {
            return nil
        }
        let known = newsletters.flatMap(\.projectOutlines)
        return empty(list, "no issue tells of a project \(project.text)", project, among: known.map(\.name))
    }

    private var hasIssues: Bool { newsletters.contains { !$0.issues.isEmpty } }

    private func tells(_ newsletter: Newsletter, of project: ChosenList.Word) -> Bool {
        let key = newsletter.catalogue.key(ofName: project.text)
        return newsletter.projectOutlines.contains { $0.key.hasBytes(of: key ?? "") }
    }

    private func empty(
        _ list: ChosenList, _ reason: Message, _ word: ChosenList.Word, among known: [String]
    ) -> Diagnostic {
        let isExact = file.slice(word.range).hasBytes(of: word.text)
        let fix = NearMiss.of(word.text, among: known).map {
            Fix("did you mean \($0)?", .guess, edits: isExact ? [Edit(word.range, to: $0)] : [])
        }
        return Diagnostic(
            .emptyList, "the list \(list.name.text) is empty: \(reason)", at: word.range, in: file,
            fixes: fix.map { [$0] } ?? [])
    }

    /// `{{#lists.latest}}`, or `{{#latest}}` within `{{#lists}}`.
    private func unused(_ list: ChosenList) -> Diagnostic? {
        guard let asked else { return nil }
        let name = "lists.\(list.name.text)"
        let isAsked = asked.contains { asks($0.text, for: name) }
        let isAskedWithin = asked.contains("lists") && asked.contains { asks($0.text, for: list.name.text) }
        if isAsked || isAskedWithin { return nil }
        return Diagnostic(
            .unusedSetting, "no template asks for the list \(list.name.text)", at: list.name.range, in: file,
            fixes: [Fix("write {{#\(name)}}…{{/\(name)}} into a template, or remove the list")])
    }

    private func asks(_ written: String, for name: String) -> Bool {
        written.hasBytes(of: name) || written.begins(with: "\(name).")
    }
}
