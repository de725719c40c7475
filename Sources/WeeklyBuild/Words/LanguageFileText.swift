internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// A file with words for a language, to begin with: every key, and behind it what the program says in a language that it speaks.
package enum LanguageFileText {
    /// - Parameter tag: the language for which words are to be written (BCP 47).
    package static func empty(for tag: String) -> String {
        let head = """
            # What the site says to its readers in \(tag). Save this as languages/\(tag).yml in the site's folder, and write behind each key
            # what stands behind its #; {…} is filled in by the site. What is not written is said as it stands there.

            """
        return head + LanguageTable.of(language: tag).groups.map(text).joined()
    }

    private static func text(of group: LanguageTable.Group) -> String {
        let words = group.words.map { "  \($0.key): # \($0.text)\n" }
        let lists = group.lists.map { "  \($0.key): # [\($0.words.joined(separator: ", "))]\n" }
        return "\n\(group.name):\n" + words.joined() + lists.joined()
    }
}
