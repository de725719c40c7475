internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// The assembly of an issue from its file: each step adds to what the ones before made.
struct IssueAssembly {
    private let source: IssueSource
    private let size: SizeCheck
    private let archive: ArchiveRules
    private let zone: TimeZoneRule
    private var written: WrittenFrontMatter?
    /// Nil where an error keeps the file from being an issue, and before it is settled.
    private var frontMatter: FrontMatter?
    private let bodyStart: Int
    /// What is not yet parted into sections.
    private(set) var document = Document(blocks: [])
    private var excerpt: String?
    /// Anchors that were given by hand.
    private var ids = WrittenIDs()
    /// What is read instead of the file; nil where it is read as it is.
    private var edited: EditedFile?
    private var parts: [RawSection] = []
    private var sections: [Section] = []
    /// The sections with the ranges of the text that is read.
    private var sectionsAsRead: [Section] = []
    /// The tree before it is parted; kept only where somebody looks at it.
    private var tree: Document?
    /// What leads to the site, found where somebody looks at the issue.
    private var addresses: [WrittenAddress] = []
    private var diagnostics: [Diagnostic]

    /// Reads the front matter.
    ///
    /// - Parameter publisher: whoever publishes the site.
    init(
        _ source: IssueSource, zone: TimeZoneRule, limits: IssueLimits, archive: ArchiveRules = ArchiveRules(),
        publisher: NamedLink? = nil
    ) {
        self.source = source
        self.archive = archive
        self.zone = zone
        size = SizeCheck(limits: limits, file: source.file)
        if let problem = size.problem {
            bodyStart = source.file.length
            diagnostics = [problem]
            return
        }
        switch FrontMatterBlock.find(in: source.file) {
        case .success(let block):
            bodyStart = block.bodyStart
            diagnostics = .byteOrderMark(in: source.file)
            let (found, problems) = FrontMatterReader.read(
                block, in: source.file, zone: zone, mostValues: limits.values, ignoring: archive.ignoredKeys,
                publisher: publisher)
            diagnostics += problems
            written = found
        case .failure(let missing) where missing.isAbsent:
            bodyStart = FrontMatterBlock.byteOrderMark(of: source.file)
            diagnostics = .byteOrderMark(in: source.file)
            written = .absent(missing.diagnostic, in: source.file)
        case .failure(let missing):
            bodyStart = source.file.length
            diagnostics = [missing.diagnostic]
        }
        if diagnostics.hasErrors { written = nil }
    }

    /// Whether front matter, and what else is known, allow it to be read; known once it is parsed.
    var isIssue: Bool { frontMatter != nil }

    mutating func parse(by rules: MarkdownRules) {
        guard written != nil else { return }
        let text = ArchiveText(source.file, from: bodyStart, archive)
        diagnostics += text.diagnostics
        edited = text.file
        let (parsed, problems) = MarkdownParser.parse(file, from: bodyStart, rules: rules)
        document = parsed
        if WrittenIDs.mayStand(in: file.slice(SourceRange(bodyStart, file.length))) {
            ids = WrittenIDs.take(from: &document.blocks)
        }
        note(problems)
        if parsed.blocks.isEmpty && parsed.footnotes.isEmpty { diagnostics.append(emptyBody) }
        settle()
    }

    /// Puts together what is known of the issue as a whole.
    private mutating func settle() {
        guard var written else { return }
        let heading = TitleHeading.first(in: document)
        written.fill(
            from: KnownElsewhere(heading: heading?.text, place: source.place, firstSeen: source.firstSeen), archive,
            zone)
        let (found, problems) = written.settled(in: source.file, archive)
        diagnostics += problems
        frontMatter = diagnostics.hasErrors ? nil : found
        if found?.summary == nil { excerpt = TextExcerpt.of(document.blocks) }
        // The page has its title above the text.
        if let heading, let found, heading.repeats(found.title) { document.blocks.remove(at: heading.index) }
    }

    /// The file whose text is read.
    private var file: SourceFile { edited?.edited ?? source.file }

    /// Adds what is said of the text that is read.
    private mutating func note(_ problems: [Diagnostic]) {
        diagnostics += edited.map { edited in problems.map(edited.original) } ?? problems
    }

    mutating func sanitise(_ players: PlayerStyle) {
        guard frontMatter != nil else { return }
        let (clean, warnings) = Sanitiser.clean(document, in: file, players: players)
        document = clean
        tree = clean
        note(warnings)
    }

    /// Parts the document into sections.
    mutating func part(by classifier: SectionClassifier) {
        parts = classifier.sections(of: document.blocks)
        document.blocks = []
        refuse(items: parts.count)
    }

    /// Gives the issue up where it has more sections or items than it may have.
    private mutating func refuse(items count: Int) {
        guard let problem = size.problem(items: count) else { return }
        diagnostics.append(problem)
        frontMatter = nil
        parts = []
        sections = []
    }

    /// Reads the items of the sections.
    mutating func readItems(by reader: BodyReader) {
        guard let frontMatter else { return }
        let (found, remarks) = reader.read(
            parts, document.footnotes, in: file, issueDate: frontMatter.date, ids: ids)
        parts = []
        document.footnotes = []
        sectionsAsRead = found
        sections = edited.map { edited in found.map(edited.original) } ?? found
        note(remarks)
        refuse(items: found.reduce(found.count) { $0 + $1.passages.reduce(0) { $0 + $1.items.count } })
    }

    /// Says which projects it names that are near to those of the site.
    mutating func remark(onUnknownOf projects: ProjectCatalogue) {
        diagnostics += UnknownProjects(catalogue: projects, file: source.file).diagnostics(of: sections)
    }

    /// Adds what somebody says who looks at the issue that was read.
    mutating func examine(_ examine: IssueExamination, _ rules: ReadingRules, _ headingWords: [String]) {
        guard let tree, let issue = issue(of: sectionsAsRead) else { return }
        // What a site has replaced stands behind the front matter.
        let body = SourceRange(bodyStart, edited?.end ?? file.length)
        let parts = DocumentParts(tree)
        let found = WrittenAddresses(in: file, rules.sieve).all(in: parts)
        addresses = edited.map { edited in found.map { $0.moved(to: edited.original($0.range)) } } ?? found
        note(
            examine(
                ReadIssue(
                    file: file, body: body, parts: parts, addresses: found, issue: issue, rules: rules,
                    headingWords: headingWords)))
    }

    /// The issue as far as it was read, and all that was noticed but what its editor does not want to be told.
    var result: (issue: Issue?, diagnostics: [Diagnostic]) {
        (issue(of: sections), Silences(in: source.file).audible(diagnostics))
    }

    private func issue(of sections: [Section]) -> Issue? {
        frontMatter.map {
            Issue(
                frontMatter: $0, slug: PathPart.fitting($0.slug ?? source.name), sourcePath: source.path,
                sections: sections, excerpt: excerpt, addresses: addresses)
        }
    }

    // MARK: Diagnostics

    private var emptyBody: Diagnostic {
        Diagnostic(
            .emptyBody, "the issue has no text", at: SourceRange(at: min(bodyStart, source.file.length)),
            in: source.file,
            fixes: [.init("write the issue below the front matter, or mark it with draft: true")])
    }
}

extension [Diagnostic] {
    /// Says that a file begins with a byte order mark; nothing where it does not.
    static func byteOrderMark(in file: SourceFile) -> [Diagnostic] {
        let length = FrontMatterBlock.byteOrderMark(of: file)
        guard length > 0 else { return [] }
        let range = SourceRange(0, length)
        return [
            Diagnostic(
                .byteOrderMark, "the file begins with a byte order mark", at: range, in: file,
                fixes: [.init("save it as UTF-8 without a byte order mark", .safe, edits: [Edit(range, to: "")])])
        ]
    }
}
