internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader

/// Reads all issues of a site, several at a time.
enum IssueLoading {
    /// What a file gave. A class, though it never changes: an issue has many parts, and thousands of them are handed from
    /// step to step at every save in the preview.
    final class Loaded: Sendable {
        let file: SiteFolder.IssueFile
        let issue: Issue?
        let diagnostics: [Diagnostic]
        /// What decides whether the issue is published.
        let isDraft: Bool
        /// Seconds since 1970-01-01T00:00:00Z.
        let time: Int

        init(file: SiteFolder.IssueFile, issue: Issue?, diagnostics: [Diagnostic]) {
            self.file = file
            self.issue = issue
            self.diagnostics = diagnostics
            isDraft = issue?.frontMatter.isDraft ?? false
            time = issue?.date.secondsSinceEpoch ?? 0
        }

        /// The same with what lies beside it now.
        func beside(_ file: SiteFolder.IssueFile) -> Loaded {
            self.file == file ? self : Loaded(file: file, issue: issue, diagnostics: diagnostics)
        }
    }

    /// One result for each file, in the files' order, however many threads read.
    static func load(_ folder: SiteFolder, reader: IssueReader, jobs: Int) -> [Loaded] {
        Parallel.map(folder.issues.count, jobs: jobs) { load(folder.issues[$0], in: folder.root, reader: reader) }
    }

    static func load(_ file: SiteFolder.IssueFile, in root: String, reader: IssueReader) -> Loaded {
        switch TextFile.read(PathText.join(root, file.path), shownAs: file.path) {
        case .failure(let failure):
            return Loaded(file: file, issue: nil, diagnostics: [failure.diagnostic])
        case .success(let text):
            let (issue, diagnostics) = reader.read(text, name: file.name, sourcePath: file.sourcePath)
            return Loaded(file: file, issue: issue, diagnostics: diagnostics + unusableName(file, issue))
        }
    }

    private static func unusableName(_ file: SiteFolder.IssueFile, _ issue: Issue?) -> [Diagnostic] {
        guard let issue, !Slug.isUsable(issue.slug) else { return [] }
        return [
            Diagnostic(
                .invalidValue, "the name \(file.name) cannot be part of an address", path: file.path,
                fixes: [
                    .init(
                        "rename the file without white space and without ?, #, %, \\, or add slug: to its front matter")
                ])
        ]
    }
}
