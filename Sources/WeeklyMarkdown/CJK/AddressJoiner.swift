/// Tells the dashes, apostrophes and dots that stand within a word of an address, as encyclopaedias have them (`…/Hobson’s_choice`), from
/// those of the sentence around it.
enum AddressJoiner {
    /// Hyphens and the en dash.
    private static let dashes: [Unicode.Scalar] = ["\u{2010}", "\u{2011}", "\u{2013}"]
    private static let apostrophe: Unicode.Scalar = "\u{2019}"
    /// Stands between the parts of a foreign name in Chinese.
    private static let dot: Unicode.Scalar = "\u{B7}"

    /// - Parameter rest: what comes after it.
    static func joins(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before rest: Substring.UnicodeScalarView
    ) -> Bool {
        guard !scalar.isASCII, previous.isLetterOrDigit, let next = rest.first, next.isLetterOrDigit else {
            return false
        }
        if scalar == dot { return previous.isCJK && next.isCJK }
        guard !previous.isCJK, !next.isCJK else { return false }
        return dashes.contains(scalar) || (scalar == apostrophe && !isGenitive(rest))
    }

    /// Whether an `s` comes that ends a word: `https://example.org/x’s author`.
    private static func isGenitive(_ rest: Substring.UnicodeScalarView) -> Bool {
        guard rest.first == "s", let after = rest.dropFirst().first else { return rest.first == "s" }
        return !after.isLetterOrDigit && after != "_" && after != "-" && after != "/" && after != "%"
    }
}
