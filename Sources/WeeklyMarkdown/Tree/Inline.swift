package import WeeklyDiagnostics

/// A piece of a paragraph, with its place in the original file.
package struct Inline: Sendable, Hashable {
    /// Only the large cases are boxes of their own: a text or an emphasis, which most inlines are, costs no allocation more.
    package enum Kind: Sendable, Hashable {
        /// Text with entities and escapes resolved.
        case text(String)
        /// A line ending within a paragraph. A silent one stands between two wide characters, where a reader would see a space that
        /// nobody meant: it shows as nothing.
        case softBreak(isSilent: Bool = false)
        /// A line ending that the editor asked to keep.
        case lineBreak
        case code(String)
        /// One piece of HTML as the author wrote it (a tag, a comment), not yet checked.
        case html(String)
        case emphasis([Inline])
        case strong([Inline])
        case strikethrough([Inline])
        indirect case link(Link)
        indirect case image(Image)
        indirect case footnoteReference(FootnoteReference)
    }

    package var kind: Kind
    package var range: SourceRange

    package init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

package struct Link: Sendable, Hashable {
    /// Where it leads, escapes and entities resolved, not percent-encoded.
    package var destination: String
    package var title: String
    package var inlines: [Inline]

    package init(destination: String, title: String = "", inlines: [Inline]) {
        self.destination = destination
        self.title = title
        self.inlines = inlines
    }
}

package struct Image: Sendable, Hashable {
    package var source: String
    package var title: String
    /// What stands for the image where it cannot be seen.
    package var inlines: [Inline]

    package init(source: String, title: String = "", inlines: [Inline]) {
        self.source = source
        self.title = title
        self.inlines = inlines
    }
}

package struct FootnoteReference: Sendable, Hashable {
    /// The label as written, without `[^` and `]`.
    package var label: String
    /// The footnote's number, from 1 in the order of first reference.
    package var number: Int
    /// Which reference to that footnote this is, from 1.
    package var occurrence: Int

    package init(label: String, number: Int, occurrence: Int) {
        self.label = label
        self.number = number
        self.occurrence = occurrence
    }
}
