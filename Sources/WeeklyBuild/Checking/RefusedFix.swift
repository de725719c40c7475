package import WeeklyDiagnostics
internal import WeeklyText

/// A fix that would be applied, with what it is to mend.
struct FixCandidate: Sendable {
    /// Of the file, relative to the site's folder.
    let path: String
    let diagnostic: Diagnostic
    let fix: Fix
}

/// A fix that was not applied, as it would bring an error.
package struct RefusedFix: Sendable {
    /// What was to be mended.
    package let diagnostic: Diagnostic
    /// What would have mended it.
    package let fix: Fix
    /// The error that there would be.
    package let error: Diagnostic

    init(_ candidate: FixCandidate, bringing error: Diagnostic) {
        diagnostic = candidate.diagnostic
        fix = candidate.fix
        self.error = error
    }

    /// Whether a candidate is this fix again, wherever it stands by now.
    func isSame(as candidate: FixCandidate) -> Bool {
        diagnostic.id == candidate.diagnostic.id
            && diagnostic.message.hasBytes(of: candidate.diagnostic.message)
            && diagnostic.path.map { $0.hasBytes(of: candidate.path) } ?? false
            && fix.edits.map { ExactText($0.replacement) } == candidate.fix.edits.map { ExactText($0.replacement) }
    }
}
