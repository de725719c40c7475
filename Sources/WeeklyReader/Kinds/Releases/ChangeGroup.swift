internal import WeeklyText

/// The names under which a release's changes are grouped: `新特性`, `Bug Fixes and Improvements`.
enum ChangeGroup {
    /// Whether an item with a list below it only names what stands there, and states no change itself.
    static func isName(_ text: Bytes, _ words: Words) -> Bool {
        if text.endsWithColon || isHeading(text, words) { return true }
        return text.scalarCount <= 14 && !text.lowercased.starts(withAnyOf: words.releases.changeVerbs)
    }

    /// Whether a text announces by its colon what stands below it.
    static func isLabel(_ text: Bytes) -> Bool {
        text.endsWithColon && text.scalarCount <= 16
    }

    /// Whether a text consists of the words of such names.
    static func isHeading(_ text: Bytes, _ words: Words) -> Bool {
        guard text.count <= 60 else { return false }
        return text.lowercased.trimmingStart(of: words.releases.groupWords, joints).isEmpty
    }

    private static let joints: WordList = ["&", "、", "/"]
}
