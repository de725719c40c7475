/// Characters that are signs.
enum MathSigns {
    /// Nil for what is none, or only itself.
    static func character(_ scalar: Unicode.Scalar) -> MathSign? {
        switch scalar {
        case "-": MathSign(text: "−")
        case "*": MathSign(text: "∗")
        case "(", ")", "[", "]", "|": MathSign(text: String(scalar), form: .bracket)
        case "~": MathSign(text: "\u{A0}")
        default: nil
        }
    }
}
