internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads a section of readers' questions: `**1、@小王** 提问：`, the question in a quote, `A：` and the answer, the project's line.
struct QuestionReader {
    func read(_ blocks: [Block], _ reading: inout Reading) -> [Passage] {
        let splitter = BlockSplitter<QuestionMark>(
            file: reading.file, mark: QuestionMark.init, isWhole: \.isWholeLine, opensItem: \.isAnnouncement,
            withNumber: { $0.numbered($1) })
        var draft: QuestionDraft?
        var prose: [Block] = []
        var passages: [Passage] = []
        let pieces = splitter.pieces(of: blocks)
        for (index, piece) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1] : nil
            if let new = Self.draft(beginningWith: piece, before: next, draft) {
                Self.finish(&draft, &prose, &passages, &reading)
                draft = new
            } else if Self.isGroup(piece, before: next, draft) {
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

    /// The question that begins with a piece; nil where none does.
    private static func draft(
        beginningWith piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ draft: QuestionDraft?
    ) -> QuestionDraft? {
        if begins(piece, before: next, draft) { return QuestionDraft(piece) }
        if let title = title(piece, before: next, draft) { return QuestionDraft(title: title, piece.block) }
        return subject(piece, before: next, draft).map { QuestionDraft(subject: $0, piece.block) }
    }

    /// Whether a question begins: with its announcement or, where there is none, with a quote or an answer.
    private static func begins(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ draft: QuestionDraft?
    ) -> Bool {
        if case .announcement(let announcement)? = piece.mark {
            // Among numbered questions `@user #602` without a number is an answer's own, unless a question follows.
            if announcement.asks || announcement.number != nil || !(draft?.isNumbered ?? false) { return true }
            if next?.block.isQuote ?? false || next?.mark?.isAsker ?? false { return true }
            // A list's number is none of its line's.
            return piece.block.paragraph.flatMap { Enumerator.split(FoldedText.of($0)) } != nil
        }
        if let draft {
            guard case .ask? = piece.mark else { return false }
            // Under an announcement the asker asks on; without one, each `Q：` is a question.
            return !draft.isAnnounced && draft.hasAnswer
        }
        if piece.mark?.isSpeech ?? false { return true }
        if case .blockQuote = piece.block.kind { return !piece.block.isPicture }
        return false
    }

    /// The number and the name or subject of a question whose announcement lacks its verb: a short numbered line right in
    /// front of a quote. Nil for all else, such as a step of an answer.
    private static func title(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ draft: QuestionDraft?
    ) -> Announcement? {
        let asksNext = (next?.block.isQuote ?? false) && !(next?.block.isPicture ?? true)
        guard asksNext || next?.mark?.isAsker ?? false, draft?.hasAnswer ?? true else { return nil }
        guard let (inlines, number) = piece.block.titleLine else { return nil }
        let text = number.map { Bytes("\($0). ".utf8) + FoldedText.of(inlines) } ?? FoldedText.of(inlines)
        guard let title = Announcement(title: text, isStrong: inlines.isStrong) else { return nil }
        // The name of who asks stands only under an issue's number.
        guard asksNext || title.githubIssue != nil else { return nil }
        // A plain line with a number goes on from the question before it, else it is a step of its answer.
        let isCounted = draft.map { $0.precedes(title) } ?? true
        return inlines.isStrong || text.starts(with: "@") || isCounted ? title : nil
    }

    /// The number of a line right in front of an answer that asks the question itself: `**1、怎么升级？**`
    private static func subject(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ draft: QuestionDraft?
    ) -> String? {
        guard case .answer? = next?.mark, draft?.hasAnswer ?? true, let inlines = piece.block.paragraph else {
            return nil
        }
        let text = FoldedText.of(inlines)
        return text.ends(withAnyOf: ["？", "?"]) ? Enumerator.split(text)?.number.string : nil
    }

    /// Whether a title stands over several questions: one follows at once, or the number goes on from the last question's.
    /// Within an answer the same line is a step of it.
    private static func isGroup(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ draft: QuestionDraft?
    ) -> Bool {
        guard case .group? = piece.mark else { return false }
        guard let draft else { return true }
        guard draft.hasTurns else { return false }
        if draft.isClosed || draft.isFollowed(by: piece) { return true }
        return next.map { $0.mark?.isAnnouncement ?? $0.block.isQuote } ?? false
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

extension Block {
    /// The content of a paragraph, or of a numbered list that holds one, with its number.
    fileprivate var titleLine: (inlines: [Inline], number: Int?)? {
        guard case .list(let list) = kind else { return paragraph.map { ($0, nil) } }
        guard case .number(let number) = list.marker, list.items.count == 1, list.items[0].blocks.count == 1 else {
            return nil
        }
        return list.items[0].blocks[0].paragraph.map { ($0, number) }
    }
}
