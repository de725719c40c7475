internal import WeeklyDiagnostics

/// A file of the site before and after fixes.
package struct FixedFile: Sendable {
    /// What became of it.
    package enum State: Sendable, Hashable {
        /// Nothing was written, as nobody wanted it.
        case shown
        case written
        /// Somebody else wrote to it meanwhile; it was left alone.
        case changedMeanwhile
        /// It cannot be written, for this reason.
        case failed(String)
    }

    /// Relative to the site's folder.
    package let path: String
    /// What the file held.
    package let before: String
    /// What it holds with the fixes.
    package let after: String
    /// How many fixes were applied.
    package let count: Int
    /// What became of it.
    package internal(set) var state = State.shown

    /// What changes, as a unified diff.
    package var diff: String { UnifiedDiff.text(of: path, from: before, to: after) }

    /// Writes the text, unless the file holds another by now.
    mutating func write(in root: String) {
        do throws(FileError) {
            let outcome = try FileReplacement.replace(PathText.join(root, path), holding: before, by: after)
            state = outcome == .written ? .written : .changedMeanwhile
        } catch {
            state = .failed(error.reason.text)
        }
    }
}
