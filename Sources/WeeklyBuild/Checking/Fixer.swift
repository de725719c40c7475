internal import WeeklyDiagnostics
internal import WeeklyText

/// Applies fixes to the texts of a site in memory, and checks again, until there is nothing left to fix. A fix that brings an error is
/// left out.
struct Fixer {
    /// A fix may lead to another; beyond so many rounds two of them undo each other.
    private static let mostRounds = 10

    private var options: SiteLoader.Options
    private let selection: CheckSelection
    /// Whether fixes are applied that are only probably what was meant.
    private let includesGuesses: Bool
    private let external: ExternalLinks?
    /// What files held that have fixes, by their paths.
    private var originals: [ExactText: String] = [:]
    private var counts: [ExactText: Int] = [:]
    /// In the order in which they were tried.
    private(set) var refused: [RefusedFix] = []

    init(
        _ options: SiteLoader.Options, _ selection: CheckSelection, includesGuesses: Bool, _ external: ExternalLinks?
    ) {
        self.options = options
        self.selection = selection
        self.includesGuesses = includesGuesses
        self.external = external
    }

    /// The files that are others with the fixes, by their paths.
    ///
    /// - Parameter checked: the site as it is.
    mutating func fixedFiles(of checked: CheckedSite) -> [FixedFile] {
        var checked = checked
        for _ in 1...Self.mostRounds {
            if hold(candidates(for: checked)) { checked = CheckedSite(options, selection, external) }
            guard let next = apply(candidates(for: checked), to: checked) else { break }
            checked = next
        }
        return originals.keys.sortedTexts.compactMap(fixedFile)
    }

    /// The fixes to apply.
    private func candidates(for checked: CheckedSite) -> [FixCandidate] {
        selection.selected(of: checked, SourceTexts(options)).compactMap { diagnostic in
            guard let path = diagnostic.path, checked.mayReplaceText(of: path) else { return nil }
            guard let fix = diagnostic.fixes.first(where: mayApply) else { return nil }
            let candidate = FixCandidate(path: path, diagnostic: diagnostic, fix: fix)
            return refused.contains { $0.isSame(as: candidate) } ? nil : candidate
        }
    }

    private func mayApply(_ fix: Fix) -> Bool {
        fix.safety == .safe || includesGuesses && fix.safety == .guess
    }

    /// Has the texts of files stand still, so that fixes are of the text to which they are applied.
    ///
    /// - Returns: whether there are others than before, so that the site must be checked again.
    private mutating func hold(_ candidates: [FixCandidate]) -> Bool {
        var isNew = false
        for path in Set(texts: candidates.map(\.path)).sortedTexts where originals[path] == nil {
            guard let file = SourceTexts(options).file(path) else { continue }
            originals[path] = file.text
            options.texts[path] = file.text
            isNew = true
        }
        return isNew
    }

    /// - Returns: the site with the fixes; nil where no text changed.
    private mutating func apply(_ candidates: [FixCandidate], to checked: CheckedSite) -> CheckedSite? {
        let (selection, external) = (selection, external)
        var trial = FixTrial(options, checked) { CheckedSite($0, selection, external) }
        trial.take(candidates[...])
        options.texts = trial.texts
        counts.merge(trial.counts) { $0 + $1 }
        refused += trial.refused
        return trial.checked
    }

    private func fixedFile(_ path: String) -> FixedFile? {
        guard let before = originals[path], let after = options.texts[path], !before.hasBytes(of: after) else {
            return nil
        }
        return FixedFile(path: path, before: before, after: after, count: counts[path] ?? 0)
    }
}
