internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The assembly of a page from its file: each step adds to what the ones before made.
struct ContentPageAssembly {
    private let source: ContentPageSource
    private let rules: ReadingRules
    private var written: WrittenPageFrontMatter?
    /// Nil where an error keeps the file from being a page, and before it is settled.
    private var frontMatter: PageFrontMatter?
    private let bodyStart: Int
    private var document = Document(blocks: [])
    private var excerpt: String?
    /// Anchors that were given by hand.
    private var ids = WrittenIDs()
    /// What is read instead of the file; nil where it is read as it is.
    private var edited: EditedFile?
    /// With the ranges of the text that is read.
    private var sections: [Section] = []
    private var addresses: [WrittenAddress] = []
    private var diagnostics: [Diagnostic]

    /// Reads the front matter.
    init(_ source: ContentPageSource, _ rules: ReadingRules) {
        self.source = source
        self.rules = rules
        if let problem = SizeCheck(limits: rules.limits, file: source.file).problem {
            bodyStart = source.file.length
            diagnostics = [problem]
            return
        }
        diagnostics = .byteOrderMark(in: source.file)
        switch FrontMatterBlock.find(in: source.file) {
        case .success(let block):
            bodyStart = block.bodyStart
            let (found, problems) = FrontMatterReader.readPage(block, in: source.file, rules)
            diagnostics += problems
            written = diagnostics.hasErrors ? nil : found
        case .failure(let missing) where missing.isAbsent:
            bodyStart = FrontMatterBlock.byteOrderMark(of: source.file)
            written = .absent(in: source.file)
        case .failure(let missing):
            bodyStart = source.file.length
            diagnostics.append(missing.diagnostic)
        }
    }

    mutating func parse(by markdown: MarkdownRules) {
        guard let written else { return }
        let text = ArchiveText(source.file, from: bodyStart, rules.archive)
        diagnostics += text.diagnostics
        edited = text.file
        let (parsed, problems) = MarkdownParser.parse(file, from: bodyStart, rules: markdown)
        document = parsed
        if WrittenIDs.mayStand(in: file.slice(SourceRange(bodyStart, file.length))) {
            ids = WrittenIDs.take(from: &document.blocks)
        }
        note(problems)
        if parsed.blocks.isEmpty, parsed.footnotes.isEmpty { diagnostics.append(emptyBody) }
        settle(written)
    }

    private mutating func settle(_ written: WrittenPageFrontMatter) {
        let heading = TitleHeading.first(in: document)
        switch written.settled(heading: heading?.text, in: source.file) {
        case .success(let found):
            frontMatter = diagnostics.hasErrors ? nil : found
            if found.summary == nil { excerpt = TextExcerpt.of(document.blocks) }
            // The page has its title above the text.
            if let heading, heading.repeats(found.title) { document.blocks.remove(at: heading.index) }
        case .failure(let missing): diagnostics.append(missing.diagnostic)
        }
    }

    mutating func sanitise(_ players: PlayerStyle) {
        guard frontMatter != nil else { return }
        let (clean, warnings) = Sanitiser.clean(document, in: file, players: players)
        document = clean
        note(warnings)
    }

    /// Parts the document at its headings.
    mutating func part() {
        guard frontMatter != nil else { return }
        let (found, remarks) = PageSections(file: file, ids: ids, anchors: rules.archive.anchors).sections(of: document)
        sections = found
        note(remarks)
    }

    /// Adds what somebody says who looks at the page that was read.
    mutating func examine(_ examine: IssueExamination) {
        guard let frontMatter else { return }
        let body = SourceRange(bodyStart, edited?.end ?? file.length)
        let parts = DocumentParts(document)
        let found = WrittenAddresses(in: file, rules.sieve).all(in: parts)
        addresses = edited.map { edited in found.map { $0.moved(to: edited.original($0.range)) } } ?? found
        note(
            examine(
                ReadIssue(
                    file: file, body: body, parts: parts, addresses: found, issue: asIssue(frontMatter), rules: rules)))
    }

    /// The page as far as it was read, and all that was noticed but what its editor does not want to be told.
    var result: (page: ContentPage?, diagnostics: [Diagnostic]) {
        (page, Silences(in: source.file).audible(diagnostics))
    }

    private var page: ContentPage? {
        guard let frontMatter else { return nil }
        let shown = edited.map { edited in sections.map(edited.original) } ?? sections
        return ContentPage(
            frontMatter: frontMatter, name: name, sourcePath: source.path, language: source.language,
            sections: shown, excerpt: excerpt,
            addresses: addresses)
    }

    /// A slug takes the place of the last part.
    private var name: String {
        guard let slug = written?.slug else { return source.name }
        return (source.name.pathParts.dropLast().map(String.init) + [PathPart.fitting(slug)]).joined(separator: "/")
    }

    /// For rules that look at any text.
    private func asIssue(_ frontMatter: PageFrontMatter) -> Issue {
        let front = FrontMatter(
            title: frontMatter.title, date: frontMatter.date ?? DateTime(secondsSinceEpoch: 0, offset: 0),
            isDraft: frontMatter.isDraft)
        return Issue(frontMatter: front, slug: name, sourcePath: source.path, sections: sections)
    }

    /// The file whose text is read.
    private var file: SourceFile { edited?.edited ?? source.file }

    /// Adds what is said of the text that is read.
    private mutating func note(_ problems: [Diagnostic]) {
        diagnostics += edited.map { edited in problems.map(edited.original) } ?? problems
    }

    private var emptyBody: Diagnostic {
        Diagnostic(
            .emptyBody, "the page has no text", at: SourceRange(at: min(bodyStart, source.file.length)),
            in: source.file,
            fixes: [.init("write the page below the front matter, or mark it with draft: true")])
    }
}
