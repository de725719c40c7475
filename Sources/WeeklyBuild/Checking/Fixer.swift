internal import WeeklyDiagnostics
internal import WeeklyText

/// Applies fixes to the texts of a site in memory, and checks again, until there is nothing left to fix.
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
            if hold(fixes(for: checked).keys.sortedTexts) { checked = CheckedSite(options, selection, external) }
            guard apply(fixes(for: checked)) else { break }
            checked = CheckedSite(options, selection, external)
        }
        return originals.keys.sortedTexts.compactMap(fixedFile)
    }

    /// The fixes to apply, by the paths of their files.
    private func fixes(for checked: CheckedSite) -> [ExactText: [Fix]] {
        var fixes: [ExactText: [Fix]] = [:]
        for diagnostic in selection.selected(of: checked, SourceTexts(options)) {
            guard let path = diagnostic.path, checked.mayReplaceText(of: path) else { continue }
            guard let fix = diagnostic.fixes.first(where: mayApply) else { continue }
            fixes[path, default: []].append(fix)
        }
        return fixes
    }

    private func mayApply(_ fix: Fix) -> Bool {
        fix.safety == .safe || includesGuesses && fix.safety == .guess
    }

    /// Has the texts of files stand still, so that fixes are of the text to which they are applied.
    ///
    /// - Returns: whether there are others than before, so that the site must be checked again.
    private mutating func hold(_ paths: [String]) -> Bool {
        var isNew = false
        for path in paths where originals[path] == nil {
            guard let file = SourceTexts(options).file(path) else { continue }
            originals[path] = file.text
            options.texts[path] = file.text
            isNew = true
        }
        return isNew
    }

    /// - Returns: whether any text changed.
    private mutating func apply(_ fixes: [ExactText: [Fix]]) -> Bool {
        var hasChanged = false
        for (path, fixes) in fixes {
            guard let text = options.texts[path] else { continue }
            let fixed = FixedText(applying: fixes.map { LineEnds.fix($0, asIn: text) }, to: text)
            if fixed.text.hasBytes(of: text) { continue }
            options.texts[path] = fixed.text
            counts[path, default: 0] += fixed.applied.count
            hasChanged = true
        }
        return hasChanged
    }

    private func fixedFile(_ path: String) -> FixedFile? {
        guard let before = originals[path], let after = options.texts[path], !before.hasBytes(of: after) else {
            return nil
        }
        return FixedFile(path: path, before: before, after: after, count: counts[path] ?? 0)
    }
}

/// New lines end as those of their file do.
private enum LineEnds {
    static func fix(_ fix: Fix, asIn text: String) -> Fix {
        guard let safety = fix.safety, endsWithReturn(text) else { return fix }
        let edits = fix.edits.map { edit in
            Edit(edit.range, to: edit.replacement.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n"))
        }
        return Fix(fix.wording, safety, edits: edits)
    }

    /// Whether the first line ends with CR LF.
    private static func endsWithReturn(_ text: String) -> Bool {
        guard let end = text.utf8.firstIndex(of: .lineFeed), end > text.utf8.startIndex else { return false }
        return text.utf8[text.utf8.index(before: end)] == .carriageReturn
    }
}
