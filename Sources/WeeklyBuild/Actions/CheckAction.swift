package import WeeklyDiagnostics
internal import WeeklyText

/// Looks for all that a build of a site would say, and applies fixes where somebody wants that. No output is written.
package struct CheckAction: Sendable {
    /// Which fixes are applied.
    package struct Fixing: Sendable {
        /// Whether those are too that are only probably what was meant.
        package var includesGuesses: Bool
        /// Whether files are written.
        package var writes: Bool

        /// Fixes of some kind.
        package init(includesGuesses: Bool, writes: Bool) {
            self.includesGuesses = includesGuesses
            self.writes = writes
        }
    }

    /// Which folder is read, and what of it is published.
    package var options: SiteLoader.Options
    /// What is told, and fixed.
    package var selection = CheckSelection()
    /// Nil where nothing is fixed.
    package var fixing: Fixing?
    /// Asks what is at addresses elsewhere; nil where nobody is asked.
    package var external: ExternalLinks?

    /// A check that is not begun yet.
    package init(_ options: SiteLoader.Options) {
        self.options = options
    }

    /// What a check found, and what it wrote.
    package struct Outcome: Sendable {
        /// Of what the files hold in the end; sorted.
        package let diagnostics: [Diagnostic]
        /// How many issues were looked at.
        package let issueCount: Int
        /// The same of pages beside issues.
        package let pageCount: Int
        /// The files that are others with fixes, by their paths.
        package let fixed: [FixedFile]
        /// The fixes that were left out, as each would bring an error.
        package let refused: [RefusedFix]
        /// The paths of the selection at which there is nothing of the site.
        package let strayPaths: [String]
        /// What was looked at: held, so that whoever ends with the check need not free it.
        var checked: CheckedSite?
    }

    /// Checks, fixes and, where anything was written, checks again.
    package func perform() -> Outcome {
        let checked = CheckedSite(options, selection, external)
        guard let fixing else { return outcome(checked) }
        var fixer = Fixer(options, selection, includesGuesses: fixing.includesGuesses, external)
        var fixed = fixer.fixedFiles(of: checked)
        guard fixing.writes, !fixed.isEmpty else { return outcome(checked, fixed, fixer.refused) }
        for index in fixed.indices { fixed[index].write(in: options.root) }
        return outcome(CheckedSite(options, selection, external), fixed, fixer.refused)
    }

    private func outcome(_ checked: CheckedSite, _ fixed: [FixedFile] = [], _ refused: [RefusedFix] = []) -> Outcome {
        Outcome(
            diagnostics: selection.selected(of: checked, SourceTexts(options)), issueCount: checked.issueCount,
            pageCount: checked.pageCount, fixed: fixed, refused: refused,
            strayPaths: checked.site == nil ? [] : strayPaths(checked), checked: checked)
    }

    /// A check that looked at nothing must not look right.
    private func strayPaths(_ checked: CheckedSite) -> [String] {
        guard let paths = selection.paths else { return [] }
        let known = FolderChanges(
            checked.issuePaths + [SiteFolder.configurationName, "templates", "static", "content"]
                + ThemeChain.paths(of: options.root))
        return paths.paths.sortedTexts.filter { !known.touch($0) && !known.reach(below: $0) }
    }
}
