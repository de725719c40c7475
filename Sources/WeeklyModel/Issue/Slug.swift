internal import WeeklyDiagnostics
internal import WeeklyText

/// The part of an address that names one issue.
package enum Slug {
    /// Whether a word can be one part of an address and of a path: not empty, no separator, nothing that is encoded or cannot be seen.
    package static func isUsable(_ word: String) -> Bool {
        guard !word.isEmpty, word != ".", word != ".." else { return false }
        return !word.unicodeScalars.contains { scalar in
            scalar.isWhiteSpace || "/\\?#%".unicodeScalars.contains(scalar) || isInvisible(scalar)
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format: true
        default: false
        }
    }
}
