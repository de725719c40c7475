internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyText

/// Files of issues that were read as text, and not yet as issues.
struct TextRun {
    private let root: String
    private let limits: IssueLimits
    private let texts: [ExactText: String]
    private var files: [(file: SiteFolder.IssueFile, text: Result<SourceFile, TextFileFailure>)] = []
    private var bytes = 0

    init(in root: String, limits: IssueLimits, texts: [ExactText: String] = [:]) {
        self.root = root
        self.limits = limits
        self.texts = texts
    }

    /// Whether there is as much text as is read together.
    var isFull: Bool { bytes >= IssueReader.mostBytesAtOnce }

    mutating func append(_ file: SiteFolder.IssueFile) {
        let text = TextFile.read(
            file.source(in: root), shownAs: file.path, followsLinks: false, ofIssuesLike: limits, texts: texts)
        if case .success(let source) = text { bytes += source.length }
        files.append((file, text))
    }

    /// What the files give, in their order.
    func loaded(by reader: IssueReader) -> [LoadedIssue] {
        let sources = files.compactMap { file, text in
            (try? text.get()).map {
                IssueSource(
                    $0, place: file.place ?? IssuePlace(name: file.name), path: file.sourcePath,
                    firstSeen: file.firstSeen)
            }
        }
        var results = reader.read(sources).makeIterator()
        return files.map { file, text in
            if case .failure(let failure) = text {
                return LoadedIssue(file: file, in: root, entry: nil, diagnostics: [failure.diagnostic])
            }
            let (issue, diagnostics) = results.next() ?? (nil, [])
            return LoadedIssue(
                file: file, in: root, entry: issue.map { IndexedIssue($0, projects: reader.rules.projects) },
                diagnostics: diagnostics + Self.unusableName(file, issue))
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
