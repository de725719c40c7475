internal import WeeklyMarkdown
internal import WeeklyText

/// How entries of a section begin beside the usual ways, which all of its blocks tell together.
struct EntryMarks {
    /// Whether all it says are links behind a label: `Last year: [title](…)`.
    var areLabelled = false
    /// Whether each list has one item, and the paragraph below it tells more of that.
    var areLists = false

    init() {}

    init(of blocks: [Block], _ words: Words) {
        let texts = blocks.filter { !$0.isPicture }
        areLabelled = Self.areLabelled(texts)
        areLists = !areLabelled && Self.areLists(texts, words)
    }

    private static func areLabelled(_ blocks: [Block]) -> Bool {
        var found = 0
        for block in blocks {
            guard let inlines = block.paragraph else { return false }
            if inlines.isLabelledLines { found += 1 } else if !FoldedText.of(inlines).isParenthesised { return false }
        }
        return found > 0
    }

    /// Lists of one item with a link in front, each with a paragraph below that begins no entry.
    private static func areLists(_ blocks: [Block], _ words: Words) -> Bool {
        guard blocks.count > 3 else { return false }
        var found = 0
        for (index, block) in blocks.enumerated() {
            guard case .list(let list) = block.kind else { continue }
            guard list.items.count == 1, list.items[0].blocks.count == 1, index + 1 < blocks.count,
                let lead = list.items[0].blocks[0].paragraph.flatMap({ EntryLead($0, words) }), lead.url != nil,
                let below = blocks[index + 1].paragraph, !(EntryLead(below, words)?.isMarked ?? true)
            else { return false }
            found += 1
        }
        return found > 1
    }
}

extension [Inline] {
    /// Whether each line is a link behind a label.
    fileprivate var isLabelledLines: Bool {
        hasLink && Line.lines(of: self).allSatisfy { $0.inlines.isLabelledLink }
    }

    /// Whether they are a few words with a colon and a link: `Last year: [title](…)`.
    var isLabelledLink: Bool {
        guard count > 1, case .link? = last?.kind else { return false }
        let label = FoldedText.of(Array(dropLast()))
        return label.endsWithColon && label.scalarCount <= 40 && !label.contains(anyOf: Marks.sentenceEnds)
    }

    /// Whether a number in parentheses is in front: `（1）…`
    var hasParenthesisedNumber: Bool {
        guard case .text(let text)? = first?.kind else { return false }
        return Bytes(text.utf8).trimmed().afterParenthesisedNumber != nil
    }

    /// Without that number.
    var droppingParenthesisedNumber: [Inline] {
        guard case .text(let text)? = first?.kind, let rest = Bytes(text.utf8).trimmed().afterParenthesisedNumber else {
            return self
        }
        return [Inline(.text(rest.string), range: self[0].range)] + dropFirst()
    }
}

extension Bytes {
    fileprivate var afterParenthesisedNumber: Bytes? {
        guard let open = dropping(prefix: Marks.openParentheses) else { return nil }
        let digits = open.prefix(2).prefix(while: \.isASCIIDigit)
        guard !digits.isEmpty else { return nil }
        return open[digits.endIndex...].dropping(prefix: Marks.closeParentheses)
    }

    /// Whether it is a remark in parentheses: `（完）`
    fileprivate var isParenthesised: Bool {
        starts(withAnyOf: Marks.openParentheses) && ends(withAnyOf: Marks.closeParentheses)
    }
}

extension Block {
    /// A paragraph's lines, a block each; any other block as it is.
    var partedAtLines: [Block] {
        guard let inlines = paragraph, Line.breaks(inlines) else { return [self] }
        return Line.lines(of: inlines).map { line in
            Block(.paragraph(line.inlines), range: [line].range(within: self))
        }
    }
}
