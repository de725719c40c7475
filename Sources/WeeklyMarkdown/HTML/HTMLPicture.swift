package import WeeklyDiagnostics

/// A picture that HTML shows: an element `img`.
package struct HTMLPicture: Sendable, Hashable {
    /// What stands for it where it cannot be seen, entities resolved; empty for a picture that only decorates (HTML Standard, section
    /// 4.8.4.4), nil where its editor says nothing.
    package let words: String?
    /// Of its tag.
    package let range: SourceRange

    /// Those of a piece of HTML, in order; comments show none.
    ///
    /// - Parameter start: where the piece begins in its file.
    package static func all(in html: Substring, from start: Int) -> [HTMLPicture] {
        var offset = start
        return HTMLFragment.tokens(of: html).compactMap { token in
            let range = SourceRange(offset, offset + token.source.utf8.count)
            offset = range.upper
            guard case .tag(let tag, _) = token, !tag.isClosing, tag.name == "img" else { return nil }
            return HTMLPicture(words: tag.attributes.first { $0.name == "alt" }.map { $0.value ?? "" }, range: range)
        }
    }
}
