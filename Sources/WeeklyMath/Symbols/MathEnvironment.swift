internal import WeeklyText

/// What `\begin{…}` may begin.
struct MathEnvironment: Sendable {
    /// Empty where there is no mark.
    var opening = ""
    var closing = ""
    var alignment = MathTable.Alignment.center
    /// Whether what columns are like follows in braces.
    var hasColumns = false

    private static let all: [ExactText: MathEnvironment] = {
        let pairs = MathEnvironment(alignment: .pairs)
        let centred = MathEnvironment()
        return [
            "matrix": centred, "smallmatrix": centred, "pmatrix": .init(opening: "(", closing: ")"),
            "bmatrix": .init(opening: "[", closing: "]"), "Bmatrix": .init(opening: "{", closing: "}"),
            "vmatrix": .init(opening: "|", closing: "|"), "Vmatrix": .init(opening: "‖", closing: "‖"),
            "cases": .init(opening: "{", alignment: .left), "array": .init(hasColumns: true), "aligned": pairs,
            "align": pairs,
            "align*": pairs, "split": pairs, "gathered": centred, "gather": centred, "gather*": centred,
            "equation": centred,
            "equation*": centred,
        ]
    }()

    static func named(_ name: String) -> MathEnvironment? { all[ExactText(name)] }

    static var names: [String] { all.keys.map(\.text) }
}
