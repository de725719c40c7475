internal import WeeklyReader

/// Reads all issues of a site, several at a time.
enum IssueLoading {
    /// One result for each file, in the files' order, however many threads read.
    static func load(
        _ files: [SiteFolder.IssueFile], in root: String, reader: IssueReader, jobs: Int
    ) -> [LoadedIssue] {
        Parallel.mapBlocks(files.count, jobs: jobs) { load(files[$0], in: root, reader: reader) }
    }

    private static func load(
        _ files: ArraySlice<SiteFolder.IssueFile>, in root: String, reader: IssueReader
    ) -> [LoadedIssue] {
        var loaded: [LoadedIssue] = []
        var run = TextRun(in: root, limits: reader.rules.limits)
        for file in files {
            run.append(file)
            guard run.isFull else { continue }
            loaded += run.loaded(by: reader)
            run = TextRun(in: root, limits: reader.rules.limits)
        }
        return loaded + run.loaded(by: reader)
    }
}
