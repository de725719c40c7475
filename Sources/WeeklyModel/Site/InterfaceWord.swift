internal import WeeklyText

/// One of the words that the site itself says to its readers, as a language or a site has it.
package struct InterfaceWord: Sendable, Hashable {
    /// By which templates ask for it: `more_questions`.
    package let key: String
    package let text: String

    /// A word by its key.
    package init(_ key: String, _ text: String) {
        self.key = key
        self.text = text
    }

    /// What stands between braces, for which pages put in what they know: `n` of `{n} results`. Each once, in the order of the text.
    package var gaps: [String] {
        var gaps: [ExactText] = []
        for match in text.matches(of: /\{([a-z]+)\}/) where !gaps.contains(ExactText(String(match.1))) {
            gaps.append(ExactText(String(match.1)))
        }
        return gaps.map(\.text)
    }
}
