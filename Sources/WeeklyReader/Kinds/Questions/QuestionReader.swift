internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads a section of readers' questions: `**1、@小王** 提问：`, the question in a quote, `A：` and the answer, the project's line.
struct QuestionReader: SectionReader {
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        let words = state.words
        let splitter = BlockSplitter<QuestionMark>(
            file: state.file, mark: { QuestionMark($0, words) }, isWhole: \.isWholeLine, opensItem: \.isAnnouncement,
            withNumber: { $0.numbered($1, words) })
        var open: QuestionPieces?
        var prose: [Block] = []
        var passages: [Passage] = []
        let pieces = splitter.pieces(of: section.blocks)
        for (index, piece) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1] : nil
            if let new = Self.question(beginningWith: piece, before: next, open, words) {
                Self.finish(&open, &prose, &passages, &state)
                open = new
            } else if Self.isGroup(piece, before: next, open) {
                Self.finish(&open, &prose, &passages, &state)
                prose.append(piece.block)
            } else if open == nil {
                prose.append(piece.block)
            } else {
                open?.pieces.append(piece)
            }
        }
        Self.finish(&open, &prose, &passages, &state)
        return passages
    }

    /// The question that begins with a piece; nil where none does.
    private static func question(
        beginningWith piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ open: QuestionPieces?,
        _ words: Words
    ) -> QuestionPieces? {
        if piece.block.isHeading, piece.mark == nil { return QuestionPieces(heading: piece.block, words) }
        if case .asked(let asked)? = piece.mark { return QuestionPieces(asked, piece.block, words) }
        if begins(piece, before: next, open) { return QuestionPieces(piece, words) }
        if let title = title(piece, before: next, open, words) {
            return QuestionPieces(title: title, piece.block, words)
        }
        return subject(piece, before: next, open).map { QuestionPieces(subject: $0, piece.block, words) }
    }

    /// Whether a question begins: with its announcement or, where there is none, with a quote or an answer.
    private static func begins(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ open: QuestionPieces?
    ) -> Bool {
        if case .announcement(let announcement)? = piece.mark {
            // Among numbered questions `@user #602` without a number is an answer's own, unless a question follows.
            if announcement.asks || announcement.number != nil || !(open?.isNumbered ?? false) { return true }
            if next?.block.isQuote ?? false || next?.mark?.isAsker ?? false { return true }
            // A list's number is none of its line's.
            return piece.block.paragraph.flatMap { Enumerator.split(FoldedText.of($0)) } != nil
        }
        if let open {
            guard case .ask? = piece.mark else { return false }
            // Under an announcement the asker asks on; without one, each `Q：` is a question.
            return !open.isAnnounced && open.hasAnswer
        }
        if piece.mark?.isSpeech ?? false { return true }
        if case .blockQuote = piece.block.kind { return !piece.block.isPicture }
        return false
    }

    /// The number and the name or subject of a question whose announcement lacks its verb: a short numbered line right in
    /// front of a quote. Nil for all else, such as a step of an answer.
    private static func title(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ open: QuestionPieces?, _ words: Words
    ) -> Announcement? {
        let asksNext = (next?.block.isQuote ?? false) && !(next?.block.isPicture ?? true)
        guard asksNext || next?.mark?.isAsker ?? false, open?.hasAnswer ?? true else { return nil }
        guard let (inlines, number) = piece.block.titleLine else { return nil }
        let text = number.map { Bytes("\($0). ".utf8) + FoldedText.of(inlines) } ?? FoldedText.of(inlines)
        guard let title = Announcement(title: text, isStrong: inlines.isStrong, words) else { return nil }
        // The name of who asks stands only under an issue's number.
        guard asksNext || title.githubIssue != nil else { return nil }
        // A plain line with a number goes on from the question before it, else it is a step of its answer.
        let isCounted = open.map { $0.precedes(title) } ?? true
        return inlines.isStrong || text.starts(with: "@") || isCounted ? title : nil
    }

    /// The number of a line right in front of an answer that asks the question itself: `**1、怎么升级？**`
    private static func subject(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ open: QuestionPieces?
    ) -> String? {
        guard case .answer? = next?.mark, open?.hasAnswer ?? true, let inlines = piece.block.paragraph else {
            return nil
        }
        let text = FoldedText.of(inlines)
        return text.ends(withAnyOf: Marks.questionMarks) ? Enumerator.split(text)?.number.string : nil
    }

    /// Whether a title stands over several questions: one follows at once, or the number goes on from the last question's.
    /// Within an answer the same line is a step of it.
    private static func isGroup(
        _ piece: Piece<QuestionMark>, before next: Piece<QuestionMark>?, _ open: QuestionPieces?
    ) -> Bool {
        guard case .group? = piece.mark else { return false }
        guard let open else { return true }
        guard open.hasTurns else { return false }
        if open.isClosed || open.isFollowed(by: piece) { return true }
        return next.map { $0.mark?.isAnnouncement ?? $0.block.isQuote } ?? false
    }

    private static func finish(
        _ question: inout QuestionPieces?, _ prose: inout [Block], _ passages: inout [Passage],
        _ state: inout ReaderState
    ) {
        if !prose.isEmpty { passages.append(state.prose(prose)) }
        prose = []
        if let question { passages.append(question.passage(&state)) }
        question = nil
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
