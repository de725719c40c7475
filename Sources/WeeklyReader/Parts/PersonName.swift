internal import WeeklyModel
internal import WeeklyText

/// Names of people as they stand in sentences and after labels.
enum PersonName {
    /// The name at the end of a text: after a mark, a space or a word that says what the person is.
    static func atEnd(of text: Bytes, _ words: Words) -> Bytes? {
        var start = text.endIndex
        while start > text.startIndex {
            let previous = text[..<start].lastScalarStart
            guard text[previous].isWide, !text[previous..<start].isMark else { break }
            start = previous
            if text[..<start].ends(withAnyOf: words.people.roles) { break }
        }
        var name = text[start...]
        while let rest = name.dropping(prefix: words.people.leads) { name = rest }
        return (2...4).contains(name.scalarCount) ? name : nil
    }
}
