internal import WeeklyText

/// An alphabet of formulas: letters of Unicode's block of Mathematical Alphanumeric Symbols, which browsers show without styles.
enum MathAlphabet: String, Sendable, Hashable, CaseIterable {
    case roman, italic, bold, boldItalic, doubleStruck, script, fraktur, sansSerif, monospace

    private static let commands: [ExactText: MathAlphabet] = [
        "mathrm": .roman, "mathit": .italic, "mathbf": .bold, "boldsymbol": .boldItalic,
        "bm": .boldItalic, "mathbb": .doubleStruck, "mathcal": .script, "mathscr": .script, "mathfrak": .fraktur,
        "mathsf": .sansSerif, "mathtt": .monospace,
    ]

    /// Of its command, without the backslash.
    static func named(_ name: String) -> MathAlphabet? { commands[ExactText(name)] }

    static var names: [String] { commands.keys.map(\.text) }

    /// The letters and digits of ASCII in this alphabet; all others as they are.
    func letters(_ text: String) -> String {
        var letters = ""
        for scalar in text.unicodeScalars { letters.unicodeScalars.append(letter(scalar)) }
        return letters
    }

    private func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let exception = exceptions[scalar] { return exception }
        let first: UInt32?
        let distance: UInt32
        switch scalar {
        case "A"..."Z": (first, distance) = (capitals, scalar.value - 0x41)
        case "a"..."z": (first, distance) = (small, scalar.value - 0x61)
        case "0"..."9": (first, distance) = (digits, scalar.value - 0x30)
        default: return scalar
        }
        return first.flatMap { Unicode.Scalar($0 + distance) } ?? scalar
    }

    private var capitals: UInt32? {
        switch self {
        case .roman, .italic: nil
        case .bold: 0x1D400
        case .boldItalic: 0x1D468
        case .script: 0x1D49C
        case .fraktur: 0x1D504
        case .doubleStruck: 0x1D538
        case .sansSerif: 0x1D5A0
        case .monospace: 0x1D670
        }
    }

    private var small: UInt32? { capitals.map { $0 + 26 } }

    private var digits: UInt32? {
        switch self {
        case .bold: 0x1D7CE
        case .doubleStruck: 0x1D7D8
        case .sansSerif: 0x1D7E2
        case .monospace: 0x1D7F6
        default: nil
        }
    }

    /// Letters that Unicode had before that block.
    private var exceptions: [Unicode.Scalar: Unicode.Scalar] {
        switch self {
        case .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
        case .script:
            [
                "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ",
                "o": "ℴ",
            ]
        case .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"]
        default: [:]
        }
    }
}
