internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads a section of readers' questions: `**1、@小王** 提问：`, the question in a quote, `A：` and the answer, the project's line.
struct QuestionReader {
    func read(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        let splitter = BlockSplitter<QuestionMark>(
            file: reading.file, mark: QuestionMark.init, isWhole: \.isWholeLine, opensItem: \.isAnnouncement)
        var draft: QuestionDraft?
        var prose: [Block] = []
        var passages: [Passage] = []
        let pieces = splitter.pieces(of: blocks)
        for (index, piece) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1] : nil
            if Self.begins(piece, draft) {
                Self.finish(&draft, &prose, &passages, &reading)
                draft = QuestionDraft(piece)
            } else if let title = Self.title(piece, before: next, draft) {
                Self.finish(&draft, &prose, &passages, &reading)
                draft = QuestionDraft(title: title, piece.block)
            } else if case .group? = piece.mark, draft?.hasTurns ?? true {
                Self.finish(&draft, &prose, &passages, &reading)
                prose.append(piece.block)
            } else if draft == nil {
                prose.append(piece.block)
            } else {
                draft?.pieces.append(piece)
            }
        }
        Self.finish(&draft, &prose, &passages, &reading)
        return passages
    }

    /// Whether a question begins: with its announcement or, where there is none, with a quote or an answer.
    private static func begins(_ piece: Piece<QuestionMark>, _ draft: QuestionDraft?) -> Bool {
        if piece.mark?.isAnnouncement ?? false { return true }
        guard draft == nil else { return false }
        if piece.mark?.isSpeech ?? false { return true }
        if case .blockQuote = piece.block.kind { return !piece.block.isPicture }
        return false
    }

    /// The number and the name or subject of a question whose announcement lacks its verb: a short numbered line right in
    /// front of a quote. Nil for all else, such as a step of an answer.
    private static func title(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ draft: QuestionDraft?
    ) -> Announcement? {
        guard next?.block.isQuote ?? false, !(next?.block.isPicture ?? true), draft?.hasAnswer ?? true else {
            return nil
        }
        switch piece.block.kind {
        case .paragraph(let inlines):
            return Announcement(title: FoldedText.of(inlines), isStrong: inlines.isStrong)
        case .list(let list):
            guard case .number(let number) = list.marker, list.items.count == 1 else { return nil }
            guard list.items[0].blocks.count == 1, let inlines = list.items[0].blocks[0].paragraph else { return nil }
            let text = FoldedText.of([Inline(.text("\(number). "), range: piece.block.range)] + inlines)
            return Announcement(title: text, isStrong: inlines.isStrong)
        default: return nil
        }
    }

    private static func finish(
        _ draft: inout QuestionDraft?, _ prose: inout [Block], _ passages: inout [Passage], _ reading: inout Reading
    ) {
        if !prose.isEmpty { passages.append(reading.prose(prose)) }
        prose = []
        if let question = draft { passages.append(question.passage(&reading)) }
        draft = nil
    }
}
