internal import WeeklyReader
internal import WeeklyText

/// Reads all issues of a site, several at a time.
enum IssueLoading {
    /// One result for each file, in the files' order, however many threads read.
    ///
    /// - Parameters:
    ///   - texts: what is read in place of what files hold.
    ///   - kept: issues that need not be read again.
    ///   - other: something else that one of the threads does first.
    static func load(
        _ files: [SiteFolder.IssueFile], in root: String, reader: IssueReader, jobs: Int,
        texts: [ExactText: String] = [:], kept: KeptIssues? = nil, beside other: (@Sendable () -> Void)? = nil
    ) -> [LoadedIssue] {
        let run = TextRun(in: root, rules: reader.rules, texts: texts, kept: kept)
        return Parallel.mapBlocks(files.count, jobs: jobs, beside: other) { load(files[$0], run, reader: reader) }
    }

    private static func load(
        _ files: ArraySlice<SiteFolder.IssueFile>, _ emptyRun: TextRun, reader: IssueReader
    ) -> [LoadedIssue] {
        var loaded: [LoadedIssue] = []
        var run = emptyRun
        for file in files {
            run.append(file)
            guard run.isFull else { continue }
            loaded += run.loaded(by: reader)
            run = emptyRun
        }
        return loaded + run.loaded(by: reader)
    }
}
