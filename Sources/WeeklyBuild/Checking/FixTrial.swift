internal import WeeklyDiagnostics
internal import WeeklyText

/// Tries fixes on one state of a site, and keeps those that bring no error: all of them where all is well with them, else it looks by
/// halves for those with which it is not.
struct FixTrial {
    private let options: SiteLoader.Options
    private let before: ErrorTally
    private let check: (SiteLoader.Options) -> CheckedSite
    private var taken: [FixCandidate] = []
    /// What files hold with the fixes that were taken.
    private(set) var texts: [ExactText: String]
    /// How many fixes were applied to each of them.
    private(set) var counts: [ExactText: Int] = [:]
    /// The site with these; nil where nothing was taken.
    private(set) var checked: CheckedSite?
    private(set) var refused: [RefusedFix] = []

    /// - Parameters:
    ///   - options: with the texts to which the fixes belong.
    ///   - checked: the site with these texts.
    ///   - check: looks at the site with others.
    init(_ options: SiteLoader.Options, _ checked: CheckedSite, check: @escaping (SiteLoader.Options) -> CheckedSite) {
        self.options = options
        self.check = check
        before = checked.errors
        texts = options.texts
    }

    /// Takes those that bring no error, each unless it is in the way of another.
    mutating func take(_ candidates: ArraySlice<FixCandidate>) {
        let (texts, counts) = applying(taken + candidates)
        if !isNew(texts) { return }
        var options = options
        options.texts = texts
        let checked = check(options)
        guard let error = checked.errors.error(beyond: before) else {
            taken += candidates
            (self.texts, self.counts, self.checked) = (texts, counts, checked)
            return
        }
        split(candidates, bringing: error)
    }

    private func isNew(_ texts: [ExactText: String]) -> Bool {
        texts.contains { path, text in self.texts[path].map { !$0.hasBytes(of: text) } ?? true }
    }

    private mutating func split(_ candidates: ArraySlice<FixCandidate>, bringing error: Diagnostic) {
        if candidates.count == 1 {
            refused += candidates.map { RefusedFix($0, bringing: error) }
            return
        }
        let middle = candidates.startIndex + candidates.count / 2
        take(candidates[..<middle])
        take(candidates[middle...])
    }

    private func applying(_ candidates: [FixCandidate]) -> (texts: [ExactText: String], counts: [ExactText: Int]) {
        var (texts, counts): ([ExactText: String], [ExactText: Int]) = (options.texts, [:])
        for (path, candidates) in Dictionary(grouping: candidates, by: { ExactText($0.path) }) {
            guard let text = options.texts[path] else { continue }
            let fixed = FixedText(applying: candidates.map { LineEnds.fix($0.fix, asIn: text) }, to: text)
            if fixed.text.hasBytes(of: text) { continue }
            texts[path] = fixed.text
            counts[path] = fixed.applied.count
        }
        return (texts, counts)
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
