internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite

/// What an issue's file gave. A class, though it never changes: thousands of them are handed from step to step at every
/// save in the preview.
final class LoadedIssue: Sendable {
    let file: SiteFolder.IssueFile
    /// Nil where it has errors.
    let published: PublishedIssue?
    let said: CountedDiagnostics
    /// Of the file; nil where it is no text.
    let digest: SourceDigest?
    /// What decides whether the issue is published.
    let isDraft: Bool
    /// Seconds since 1970-01-01T00:00:00Z.
    let time: Int
    /// For the rules that look at the whole newsletter; nil where it has errors.
    let checked: CheckedNewsletter.Entry?

    init(
        file: SiteFolder.IssueFile, in root: String, entry: IndexedIssue?, digest: SourceDigest?,
        said: CountedDiagnostics
    ) {
        self.file = file
        self.digest = digest
        self.said = said
        published = entry.map { PublishedIssue($0, files: file.files(in: root), origin: file.path) }
        isDraft = entry?.issue.frontMatter.isDraft ?? false
        time = entry?.issue.date.secondsSinceEpoch ?? 0
        checked = entry.map { CheckedNewsletter.Entry(path: file.path, $0) }
    }

    var issue: Issue? { published?.issue }
    var diagnostics: [Diagnostic] { said.all }

    /// What the next build need not read again; nil where the file is no text.
    var kept: KeptIssues.Entry? {
        digest.map {
            KeptIssues.Entry(path: file.path, digest: $0.hash, issue: published?.entry, said: said)
        }
    }

    /// The same with what lies beside it now.
    func beside(_ file: SiteFolder.IssueFile, in root: String) -> LoadedIssue {
        if self.file == file { return self }
        return LoadedIssue(file: file, in: root, entry: published?.entry, digest: digest, said: said)
    }
}
