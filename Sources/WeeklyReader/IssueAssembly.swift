internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel

/// The assembly of an issue from its file: each step adds to what the ones before made.
struct IssueAssembly {
    private let source: IssueSource
    private let size: SizeCheck
    /// Nil where an error keeps the file from being an issue.
    private var frontMatter: FrontMatter?
    private let bodyStart: Int
    /// What is not yet parted into sections.
    private(set) var document = Document(blocks: [])
    private var parts: [RawSection] = []
    private var sections: [Section] = []
    private var diagnostics: [Diagnostic]

    /// Reads the front matter.
    init(_ source: IssueSource, zone: TimeZoneRule, limits: IssueLimits) {
        self.source = source
        size = SizeCheck(limits: limits, file: source.file)
        if let problem = size.problem {
            bodyStart = source.file.length
            diagnostics = [problem]
            return
        }
        switch FrontMatterBlock.find(in: source.file) {
        case .success(let block):
            bodyStart = block.bodyStart
            diagnostics = Self.byteOrderMark(in: source.file)
            let (found, problems) = FrontMatterReader.read(
                block, in: source.file, zone: zone, mostValues: limits.values)
            diagnostics += problems
            frontMatter = problems.hasErrors ? nil : found
        case .failure(let missing):
            bodyStart = source.file.length
            diagnostics = [missing.diagnostic]
        }
    }

    /// Whether the front matter allows it to be read.
    var isIssue: Bool { frontMatter != nil }

    mutating func parse(by rules: MarkdownRules) {
        guard frontMatter != nil else { return }
        let (parsed, problems) = MarkdownParser.parse(source.file, from: bodyStart, rules: rules)
        document = parsed
        diagnostics += problems
        if parsed.blocks.isEmpty && parsed.footnotes.isEmpty { diagnostics.append(emptyBody) }
    }

    mutating func sanitise() {
        let (clean, warnings) = Sanitiser.clean(document, in: source.file)
        document = clean
        diagnostics += warnings
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
        let (found, remarks) = reader.read(parts, document.footnotes, in: source.file, issueDate: frontMatter.date)
        parts = []
        document.footnotes = []
        sections = found
        diagnostics += remarks
        refuse(items: found.reduce(found.count) { $0 + $1.passages.reduce(0) { $0 + $1.items.count } })
    }

    /// The issue as far as it was read, and all that was noticed.
    var result: (issue: Issue?, diagnostics: [Diagnostic]) {
        let issue = frontMatter.map {
            Issue(
                frontMatter: $0, slug: PathPart.fitting($0.slug ?? source.name), sourcePath: source.path,
                sections: sections)
        }
        return (issue, diagnostics)
    }

    // MARK: Diagnostics

    private var emptyBody: Diagnostic {
        Diagnostic(
            .emptyBody, "the issue has no text", at: SourceRange(at: min(bodyStart, source.file.length)),
            in: source.file,
            fixes: [.init("write the issue below the front matter, or mark it with draft: true")])
    }

    private static func byteOrderMark(in file: SourceFile) -> [Diagnostic] {
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
