/// Tags of languages (BCP 47), as far as their form goes.
package enum LanguageTag {
    /// Whether a text has the form of a tag.
    package static func isOne(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) != nil
    }
}
