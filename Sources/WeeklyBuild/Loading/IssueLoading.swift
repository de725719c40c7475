internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklySite

/// Reads all issues of a site, several at a time.
enum IssueLoading {
    /// What a file gave. A class, though it never changes: thousands of them are handed from step to step at every save in the
    /// preview.
    final class Loaded: Sendable {
        let file: SiteFolder.IssueFile
        /// Nil where it has errors.
        let published: PublishedIssue?
        let diagnostics: [Diagnostic]
        /// What decides whether the issue is published.
        let isDraft: Bool
        /// Seconds since 1970-01-01T00:00:00Z.
        let time: Int

        init(file: SiteFolder.IssueFile, in root: String, entry: IndexedIssue?, diagnostics: [Diagnostic]) {
            self.file = file
            self.diagnostics = diagnostics
            published = entry.map { PublishedIssue($0, files: file.files(in: root)) }
            isDraft = entry?.issue.frontMatter.isDraft ?? false
            time = entry?.issue.date.secondsSinceEpoch ?? 0
        }

        var issue: Issue? { published?.issue }

        /// The same with what lies beside it now.
        func beside(_ file: SiteFolder.IssueFile, in root: String) -> Loaded {
            if self.file == file { return self }
            return Loaded(file: file, in: root, entry: published?.entry, diagnostics: diagnostics)
        }
    }

    /// One result for each file, in the files' order, however many threads read.
    static func load(
        _ files: [SiteFolder.IssueFile], in root: String, reader: IssueReader, jobs: Int
    ) -> [Loaded] {
        Parallel.mapBlocks(files.count, jobs: jobs) { load(files[$0], in: root, reader: reader) }
    }

    private static func load(
        _ files: ArraySlice<SiteFolder.IssueFile>, in root: String, reader: IssueReader
    ) -> [Loaded] {
        var loaded: [Loaded] = []
        var run = TextRun(in: root)
        for file in files {
            run.append(file)
            guard run.isFull else { continue }
            loaded += run.loaded(by: reader)
            run = TextRun(in: root)
        }
        return loaded + run.loaded(by: reader)
    }
}
