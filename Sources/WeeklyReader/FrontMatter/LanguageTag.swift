internal import WeeklyText

/// Tags of languages (BCP 47), as far as their form goes.
package enum LanguageTag {
    /// Whether a text has the form of a tag.
    package static func isOne(_ text: String) -> Bool {
        let parts = text.parts(at: .hyphen).map(\.utf8)
        return parts[0].count > 1 && parts[0].allSatisfy(\.isASCIILetter)
            && parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCIIAlphanumeric) }
    }
}
