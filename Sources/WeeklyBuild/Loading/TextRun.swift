internal import WeeklyCache
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyText

/// Files of issues that were read as text, and not yet as issues, among those that an earlier build has read.
struct TextRun {
    private enum Content {
        case failed(Diagnostic)
        case text(SourceFile, SourceDigest)
        /// What reading the text would give.
        case kept(KeptIssue, SourceDigest)
    }

    private let root: String
    private let rules: ReadingRules
    private let texts: [ExactText: String]
    private let kept: KeptIssues?
    private var files: [(file: SiteFolder.IssueFile, content: Content)] = []
    private var bytes = 0

    /// - Parameter kept: issues that need not be read again.
    init(in root: String, rules: ReadingRules, texts: [ExactText: String] = [:], kept: KeptIssues? = nil) {
        self.root = root
        self.rules = rules
        self.texts = texts
        self.kept = kept
    }

    /// Whether there is as much text as is read together.
    var isFull: Bool { bytes >= IssueReader.mostBytesAtOnce }

    mutating func append(_ file: SiteFolder.IssueFile) {
        let content = content(of: file)
        if case .text(let source, _) = content { bytes += source.length }
        files.append((file, content))
    }

    private func content(of file: SiteFolder.IssueFile) -> Content {
        let read = TextFile.bytes(
            file.source(in: root), shownAs: file.path, followsLinks: false, ofIssuesLike: rules.limits, texts: texts)
        switch read {
        case .failure(let failure): return .failed(failure.diagnostic)
        case .success(let bytes):
            let digest = SourceDigest(of: bytes, file, by: rules.archive, kept?.seed ?? KeyedHash())
            if let issue = kept?.issue(at: file.path, digest.hash) { return .kept(issue, digest) }
            switch TextFile.text(bytes, shownAs: file.path) {
            case .failure(let failure): return .failed(failure.diagnostic)
            case .success(let source): return .text(source, digest)
            }
        }
    }

    /// What the files give, in their order.
    func loaded(by reader: IssueReader) -> [LoadedIssue] {
        let sources = files.compactMap { file, content -> IssueSource? in
            guard case .text(let source, _) = content else { return nil }
            return IssueSource(
                source, place: file.place ?? IssuePlace(name: file.name), path: file.sourcePath,
                firstSeen: file.firstSeen)
        }
        var results = reader.read(sources).makeIterator()
        return files.map { file, content in
            switch content {
            case .failed(let diagnostic):
                LoadedIssue(
                    file: file, in: root, entry: nil, digest: nil, said: CountedDiagnostics([diagnostic]))
            case .kept(let kept, let digest): loaded(file, entry(of: kept, digest), digest, kept.said)
            case .text(_, let digest):
                results.next().map {
                    loaded(
                        file, entry(of: $0.0, digest), digest,
                        CountedDiagnostics($0.1 + Self.unusableName(file, $0.0)))
                } ?? loaded(file, nil, digest, CountedDiagnostics())
            }
        }
    }

    private func loaded(
        _ file: SiteFolder.IssueFile, _ entry: IndexedIssue?, _ digest: SourceDigest, _ said: CountedDiagnostics
    ) -> LoadedIssue {
        LoadedIssue(file: file, in: root, entry: entry, digest: digest, said: said)
    }

    private func entry(of kept: KeptIssue, _ digest: SourceDigest) -> IndexedIssue? {
        guard let issue = kept.issue, let index = kept.index else { return nil }
        return IndexedIssue(issue, index, digest: digest, parts: kept.parts)
    }

    private func entry(of issue: Issue?, _ digest: SourceDigest) -> IndexedIssue? {
        issue.map { issue in
            IndexedIssue(
                issue, projects: rules.projects, digest: digest,
                parts: kept.map { IssueDigests(of: issue, $0.seed) })
        }
    }

    private static func unusableName(_ file: SiteFolder.IssueFile, _ issue: Issue?) -> [Diagnostic] {
        guard let issue, !Slug.isUsable(issue.slug) else { return [] }
        let name = file.name.isEmpty ? IssuePattern.name(of: file.path) : file.name
        return [
            Diagnostic(
                .invalidValue, "the name \(name) cannot be part of an address", path: file.path,
                fixes: [
                    .init(
                        "rename the file without white space and without ?, #, %, \\, or add slug: to its front matter")
                ])
        ]
    }
}
