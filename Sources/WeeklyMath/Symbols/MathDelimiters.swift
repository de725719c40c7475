internal import WeeklyText

/// Marks that may stand around something, behind `\left`, `\right`, `\big`.
enum MathDelimiters {
    /// By how they are written.
    static let marks: [ExactText: String] = [
        ".": "", "(": "(", ")": ")", "[": "[", "]": "]", "|": "|", "/": "/", "<": "⟨", ">": "⟩", "\\{": "{", "\\}": "}",
        "\\|": "‖", "\\langle": "⟨", "\\rangle": "⟩", "\\lfloor": "⌊", "\\rfloor": "⌋", "\\lceil": "⌈", "\\rceil": "⌉",
        "\\vert": "|", "\\Vert": "‖", "\\lvert": "|", "\\rvert": "|", "\\lVert": "‖", "\\rVert": "‖", "\\lbrace": "{",
        "\\rbrace": "}", "\\backslash": "\\", "\\uparrow": "↑", "\\downarrow": "↓",
    ]

    /// Commands that make the next one larger.
    static let sizes = WordList(
        ["", "l", "r", "m"].flatMap { side in ["big", "Big", "bigg", "Bigg"].map { $0 + side } })
}
