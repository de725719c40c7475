internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Parts a page at its headings. Nothing in it is looked for: all of it is prose, in place.
struct PageSections {
    let file: SourceFile
    /// The anchors that headings and paragraphs were given by hand.
    let ids: WrittenIDs
    /// How headings get their anchors.
    let anchors: AnchorRule

    /// The sections, what stands before the first heading and footnotes too.
    func sections(of document: Document) -> (sections: [Section], diagnostics: [Diagnostic]) {
        let parts = parts(of: document.blocks)
        var headings = HeadingAnchors(anchors, capacity: parts.count)
        var diagnostics: [Diagnostic] = []
        var sections = parts.map { part in
            section(part, part.heading.map { heading($0, &headings, &diagnostics) })
        }
        sections += footnotes(document.footnotes)
        guard !ids.isEmpty else { return (sections, diagnostics) }
        let places = Set(parts.compactMap { $0.heading?.block.range.lower })
        var own = OwnAnchors(ids.without(places), in: sections, of: file)
        sections = own.applied(to: sections)
        return (sections, diagnostics + own.diagnostics)
    }

    private struct Part {
        var heading: PartHeading?
        var blocks: [Block] = []
    }

    private struct PartHeading {
        let level: Int
        let inlines: [Inline]
        let block: Block
    }

    private func parts(of blocks: [Block]) -> [Part] {
        var parts = [Part()]
        for block in blocks {
            if case .heading(let level, let inlines) = block.kind {
                parts.append(Part(heading: PartHeading(level: level, inlines: inlines, block: block)))
            } else {
                parts[parts.count - 1].blocks.append(block)
            }
        }
        if parts[0].blocks.isEmpty { parts.removeFirst() }
        return parts
    }

    private func section(_ part: Part, _ heading: Heading?) -> Section {
        let body = part.blocks.range
        let range = part.heading.map { body.isEmpty ? $0.block.range : $0.block.range.union(body) } ?? body
        return Section(
            kind: .other, heading: heading, line: file.line(at: range.lower), range: range,
            passages: part.blocks.isEmpty ? [] : [prose(RichText(part.blocks), at: body)])
    }

    private func heading(
        _ heading: PartHeading, _ headings: inout HeadingAnchors, _ diagnostics: inout [Diagnostic]
    ) -> Heading {
        let written = ids.headings[heading.block.range.lower]
        let anchor = headings.anchor(of: FoldedText.of(heading.inlines).string, id: written?.id)
        if let written, !anchor.hasBytes(of: written.id) {
            diagnostics.append(.duplicateID(written, became: anchor, in: file))
        }
        return Heading(content: RichText(heading.inlines), anchor: anchor, level: heading.level)
    }

    private func footnotes(_ footnotes: [Footnote]) -> [Section] {
        guard let first = footnotes.first else { return [] }
        let content = RichText(HTMLRenderer.markup(of: footnotes), text: PlainText.of(footnotes.flatMap(\.blocks)))
        let range = footnotes.reduce(first.range) { $0.union($1.range) }
        return [
            Section(
                kind: .other, heading: nil, line: file.line(at: range.lower), range: range,
                passages: [prose(content, at: range)])
        ]
    }

    private func prose(_ content: RichText, at range: SourceRange) -> Passage {
        let item = Item(line: file.line(at: range.lower), range: range, anchor: nil, content: .prose(content))
        return Passage([content.markup], range: range, items: [item])
    }
}
