package import WeeklyDiagnostics

/// A piece of a paragraph, with its place in the original file.
package struct Inline: Sendable, Hashable {
    /// Only the large cases are boxes of their own: a text or an emphasis, which most inlines are, costs no allocation more.
    package enum Kind: Sendable, Hashable {
        /// Text with entities and escapes resolved.
        case text(String)
        /// A line ending within a paragraph. A silent one stands between two wide characters, where a reader would see a space that
        /// nobody meant: it shows as nothing. One that is shown is a line end on the page.
        case softBreak(isSilent: Bool = false, isShown: Bool = false)
        /// A line ending that the editor asked to keep.
        case lineBreak
        case code(String)
        /// Only where `MarkdownRules.readsFormulas` says so.
        indirect case formula(Formula)
        /// One piece of HTML as the author wrote it (a tag, a comment), not yet checked.
        case html(String)
        case emphasis([Inline])
        case strong([Inline])
        case strikethrough([Inline])
        indirect case link(Link)
        indirect case image(Image)
        indirect case footnoteReference(FootnoteReference)
    }

    /// What it is, and what it holds.
    package var kind: Kind
    /// With its marks: stars, backticks, brackets and address. Empty for what stands nowhere in the source.
    package var range: SourceRange

    /// - Parameter range: offsets in the original file.
    package init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

/// Text that leads to an address.
package struct Link: Sendable, Hashable {
    /// Where it leads, escapes and entities resolved, not percent-encoded.
    package var destination: String
    /// What browsers show where the pointer rests on it; empty where there is none.
    package var title: String
    /// Its text; empty for `[](/x)`.
    package var inlines: [Inline]
    /// The player that a reader who clicks gets in its place; nil for a link like any other.
    package var player: String?

    /// - Parameters:
    ///   - destination: not percent-encoded.
    ///   - player: see the property.
    package init(destination: String, title: String = "", inlines: [Inline], player: String? = nil) {
        self.destination = destination
        self.title = title
        self.inlines = inlines
        self.player = player
    }
}

/// A picture within text.
package struct Image: Sendable, Hashable {
    /// Its address, escapes and entities resolved, not percent-encoded.
    package var source: String
    /// What browsers show where the pointer rests on it; empty where there is none.
    package var title: String
    /// What stands for the image where it cannot be seen.
    package var inlines: [Inline]

    /// - Parameter source: not percent-encoded.
    package init(source: String, title: String = "", inlines: [Inline]) {
        self.source = source
        self.title = title
        self.inlines = inlines
    }
}

/// A mark in the text that leads to a footnote.
package struct FootnoteReference: Sendable, Hashable {
    /// The label as written, without `[^` and `]`.
    package var label: String
    /// The footnote's number, from 1 in the order of first reference.
    package var number: Int
    /// Which reference to that footnote this is, from 1.
    package var occurrence: Int

    /// - Parameter number: from 1.
    package init(label: String, number: Int, occurrence: Int) {
        self.label = label
        self.number = number
        self.occurrence = occurrence
    }
}
