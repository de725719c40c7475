package import WeeklyDiagnostics
package import WeeklyMarkdown
package import WeeklyModel

/// Reads files into issues: front matter, Markdown, and what is in it.
package struct IssueReader: Sendable {
    /// Bytes of files that are read together at most, for their trees take many times as much. Who has more files need not
    /// hold them all.
    package static let mostBytesAtOnce = 1 << 19

    package let rules: ReadingRules
    private let markdown: MarkdownRules
    private let players: PlayerStyle
    private let classifier: SectionClassifier
    private let bodyReader: BodyReader
    private let examine: IssueExamination?
    /// For whoever examines.
    private let headingWords: [String]

    /// - Parameter examine: looks at every issue that was read without an error.
    package init(_ rules: ReadingRules, examining examine: IssueExamination? = nil) {
        self.rules = rules
        self.examine = examine
        markdown = MarkdownRules(rules)
        players = PlayerStyle(rules.players)
        let words = Words(joining: [.chinese, .english] + (rules.words.isEmpty ? [] : [Language(adding: rules.words)]))
        let vocabulary = SectionVocabulary(words.headings, extending: rules.kinds)
        headingWords = examine == nil ? [] : vocabulary.tellingWords
        classifier = SectionClassifier(vocabulary: vocabulary, words: words)
        bodyReader = BodyReader(timeZone: rules.timeZone, words: words, anchors: rules.archive.anchors)
    }

    /// The same reader, whose issues are looked at as they are read.
    package func examining(by examine: @escaping IssueExamination) -> IssueReader {
        IssueReader(rules, examining: examine)
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
        var issue = assembly(of: source)
        issue.parse(by: markdown)
        guard issue.isIssue else { return nil }
        issue.sanitise(players)
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
        var issues = run.map(assembly)
        for index in issues.indices { issues[index].parse(by: markdown) }
        for index in issues.indices { issues[index].sanitise(players) }
        for index in issues.indices { issues[index].part(by: classifier) }
        for index in issues.indices { issues[index].readItems(by: bodyReader) }
        for index in issues.indices { issues[index].remark(onUnknownOf: rules.projects) }
        if let examine { for index in issues.indices { issues[index].examine(examine, rules, headingWords) } }
        return issues.map(\.result)
    }

    private func assembly(of source: IssueSource) -> IssueAssembly {
        IssueAssembly(
            source, zone: rules.timeZone, limits: rules.limits, archive: rules.archive,
            publisher: rules.publisher)
    }
}

extension MarkdownRules {
    /// Those of a site.
    init(_ rules: ReadingRules) {
        self = .chinese
        readsFormulas = rules.readsFormulas
        lineEnds =
            switch rules.lineBreaks {
            case .auto: .keptUnlessWrapped
            case .keep: .kept
            case .join: .joined
            }
    }
}
