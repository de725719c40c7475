package import WeeklyDiagnostics
package import WeeklyMarkdown
package import WeeklyModel

/// Reads files into issues: front matter, Markdown, and what is in it.
package struct IssueReader: Sendable {
    /// Bytes of files that are read together at most, for their trees take many times as much. Who has more files need not
    /// hold them all.
    package static let mostBytesAtOnce = 1 << 19

    /// How large an issue may be.
    package let limits: IssueLimits
    private let timeZone: TimeZoneRule
    private let rules: MarkdownRules
    private let archive: ArchiveRules
    private let classifier: SectionClassifier
    private let bodyReader: BodyReader

    /// - Parameters:
    ///   - timeZone: where times without an offset are.
    ///   - kinds: what the site says of kinds of sections.
    ///   - words: what the site adds to the words of languages.
    ///   - limits: how large an issue may be.
    ///   - lineBreaks: what a line end within a paragraph means.
    ///   - archive: how the files are written.
    package init(
        timeZone: TimeZoneRule, kinds: [KindSettings] = [], words added: [ReadingWords] = [],
        limits: IssueLimits = IssueLimits(), lineBreaks: LineBreaks = .join, archive: ArchiveRules = ArchiveRules()
    ) {
        self.timeZone = timeZone
        rules = MarkdownRules(lineBreaks)
        self.limits = limits
        self.archive = archive
        let words = Words(joining: [.chinese, .english] + (added.isEmpty ? [] : [Language(adding: added)]))
        let vocabulary = SectionVocabulary(words.headings, extending: kinds)
        classifier = SectionClassifier(vocabulary: vocabulary, words: words)
        bodyReader = BodyReader(timeZone: timeZone, words: words, anchors: archive.anchors)
    }

    /// The issue, or nil where an error keeps the file from being one; every problem is in the diagnostics.
    package func read(_ source: IssueSource) -> (issue: Issue?, diagnostics: [Diagnostic]) {
        read(run: [source]).first ?? (nil, [])
    }

    /// The sanitised tree of a file's Markdown, as issues are read from; nil where an error keeps the file from being an issue.
    ///
    /// For formats and rules that need more of an issue than its items. It is made again at each call: who holds many issues need
    /// not hold their trees.
    package func document(of source: IssueSource) -> Document? {
        var issue = IssueAssembly(source, zone: timeZone, limits: limits, archive: archive)
        issue.parse(by: rules)
        guard issue.isIssue else { return nil }
        issue.sanitise()
        return issue.document
    }

    /// The issues of files, in their order.
    ///
    /// Each step is done for several files before the next one: the steps are so much code that a processor which changes
    /// between them at every file has to fetch it again each time.
    package func read(_ sources: [IssueSource]) -> [(issue: Issue?, diagnostics: [Diagnostic])] {
        sources.runs.flatMap(read(run:))
    }

    private func read(run: ArraySlice<IssueSource>) -> [(issue: Issue?, diagnostics: [Diagnostic])] {
        var issues = run.map { IssueAssembly($0, zone: timeZone, limits: limits, archive: archive) }
        for index in issues.indices { issues[index].parse(by: rules) }
        for index in issues.indices { issues[index].sanitise() }
        for index in issues.indices { issues[index].part(by: classifier) }
        for index in issues.indices { issues[index].readItems(by: bodyReader) }
        return issues.map(\.result)
    }
}

extension MarkdownRules {
    fileprivate init(_ lineBreaks: LineBreaks) {
        self = .chinese
        lineEnds =
            switch lineBreaks {
            case .auto: .keptUnlessWrapped
            case .keep: .kept
            case .join: .joined
            }
    }
}
