internal import WeeklyText

/// All names of commands, for whoever mistyped one.
enum TeXNames {
    private static let structures = [
        "begin", "binom", "bmod", "end", "frac", "left", "operatorname", "overset", "pmod", "right", "sqrt", "stackrel",
        "text",
        "underset",
    ]

    /// With its backslash.
    static func nearest(to name: String) -> String? {
        let all = structures + MathSymbols.names + MathAlphabet.names + MathAccents.names
        return NearMiss.of(name, among: all).map { "\\\($0)" }
    }
}
