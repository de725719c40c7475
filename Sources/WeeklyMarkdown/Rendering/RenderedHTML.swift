internal import WeeklyDiagnostics
package import WeeklyText

/// HTML of whole values at once, for pages: with marks.
extension HTMLRenderer {
    /// Blocks as a page shows them.
    ///
    /// - Parameter ids: values of `id` attributes, by the offset at which a paragraph, list item or table row begins in the source.
    package static func markup(of blocks: [Block], ids: [Int: String] = [:]) -> Markup {
        var renderer = HTMLRenderer(ids: ids, sourceLength: length(of: blocks), recordsMarks: true)
        renderer.append(blocks)
        return renderer.markup
    }

    /// The content of a paragraph, a heading or a cell as a page shows it.
    package static func markup(of inlines: [Inline]) -> Markup {
        var buffer = HTMLBuffer(sourceLength: length(of: inlines), recordsMarks: true)
        InlineHTML(style: .page).append(inlines, to: &buffer)
        return buffer.markup
    }

    /// Footnotes as a page shows them, with links back to where they are referred to.
    package static func markup(of footnotes: [Footnote]) -> Markup {
        var renderer = HTMLRenderer(recordsMarks: true)
        renderer.append(footnotes)
        return renderer.markup
    }

    fileprivate static func length(of blocks: [Block]) -> Int {
        max(0, (blocks.last?.range.upper ?? 0) - (blocks.first?.range.lower ?? 0))
    }

    fileprivate static func length(of inlines: [Inline]) -> Int {
        max(0, (inlines.last?.range.upper ?? 0) - (inlines.first?.range.lower ?? 0))
    }
}

/// The same as text alone, in either style.
extension HTMLRenderer {
    /// - Parameter ids: values of `id` attributes, by the offset at which a paragraph, list item or table row begins in the source.
    package static func render(_ blocks: [Block], ids: [Int: String] = [:], style: HTMLStyle = .page) -> String {
        var renderer = HTMLRenderer(ids: ids, style: style, sourceLength: length(of: blocks))
        renderer.append(blocks)
        return renderer.html
    }

    /// The content of a paragraph, a heading or a cell.
    package static func render(_ inlines: [Inline], style: HTMLStyle = .page) -> String {
        var buffer = HTMLBuffer(sourceLength: length(of: inlines), recordsMarks: false)
        InlineHTML(style: style).append(inlines, to: &buffer)
        return buffer.html
    }

    /// A whole document, footnotes at the end.
    package static func render(_ document: Document, style: HTMLStyle = .page) -> String {
        var renderer = HTMLRenderer(style: style)
        renderer.append(document.blocks)
        renderer.append(document.footnotes)
        return renderer.html
    }
}
