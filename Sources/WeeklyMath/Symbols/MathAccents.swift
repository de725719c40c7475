internal import WeeklyText

/// Marks above and below.
enum MathAccents {
    private static let above: [ExactText: String] = [
        "hat": "^", "widehat": "^", "check": "ˇ", "tilde": "~", "widetilde": "~", "bar": "¯", "overline": "¯",
        "vec": "→",
        "overrightarrow": "→", "overleftarrow": "←", "dot": "˙", "ddot": "¨", "acute": "´", "grave": "`", "breve": "˘",
        "overbrace": "⏞",
    ]
    private static let below: [ExactText: String] = ["underline": "_", "underbrace": "⏟"]

    static var names: [String] { (Array(above.keys) + below.keys).map(\.text) }

    /// Nil for a command that is none.
    static func node(of name: String, over base: MathNode) -> MathNode? {
        if let mark = above[ExactText(name)] {
            return .stack(base, under: nil, over: .sign(MathSign(text: mark)), isAccent: true)
        }
        return below[ExactText(name)].map { mark in
            .stack(base, under: .sign(MathSign(text: mark)), over: nil, isAccent: true)
        }
    }
}
