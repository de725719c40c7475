package import WeeklyDiagnostics

/// Builds a site: reads its folder, makes every file, writes what changed.
package struct BuildAction: Sendable {
    /// Which folder is read, and what of it is published.
    package var options: SiteLoader.Options
    /// The folder to write to.
    package var output: String
    /// Whether warnings keep the site from being written.
    package var isStrict: Bool
    /// Told how far the writing is; called from any thread.
    package var progress: SiteWriter.Progress?

    /// A build that is not begun yet.
    package init(options: SiteLoader.Options, output: String, isStrict: Bool, progress: SiteWriter.Progress? = nil) {
        self.options = options
        self.output = output
        self.isStrict = isStrict
        self.progress = progress
    }

    /// What a build found, and what it wrote.
    package struct Outcome: Sendable {
        /// Sorted.
        package let diagnostics: [Diagnostic]
        /// How many issues are published.
        package let issueCount: Int
        /// The issues that are not, in the order of their files.
        package let heldBack: [Publication.HeldBack]
        /// Nil where nothing was written.
        package let summary: SiteWriter.Summary?
    }

    /// Builds: with any error, or with a warning where it is strict, nothing in the output folder is touched.
    package func perform() -> Outcome {
        if let overlap = OutputFolder.overlap(output, source: options.root) {
            return Outcome(diagnostics: [overlap], issueCount: 0, heldBack: [], summary: nil)
        }
        let loaded = SiteLoader.load(options)
        let mayWrite = !loaded.diagnostics.hasErrors && !(isStrict && loaded.diagnostics.count(of: .warning) > 0)
        guard mayWrite, let site = loaded.site else { return outcome(loaded, [], nil) }
        switch SiteWriter(site, output: output, jobs: options.jobs, progress: progress).write() {
        case .success(let summary): return outcome(loaded, [], summary)
        case .failure(let failure): return outcome(loaded, failure.diagnostics, nil)
        }
    }

    private func outcome(
        _ loaded: SiteLoader.Loaded, _ problems: [Diagnostic], _ summary: SiteWriter.Summary?
    ) -> Outcome {
        Outcome(
            diagnostics: (loaded.diagnostics + problems).sorted(), issueCount: loaded.issueCount,
            heldBack: loaded.heldBack, summary: summary)
    }
}
