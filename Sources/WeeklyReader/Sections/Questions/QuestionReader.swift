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
        for piece in splitter.pieces(of: blocks) {
            if Self.begins(piece, draft) {
                Self.finish(&draft, &prose, &passages, &reading)
                draft = QuestionDraft(piece)
            } else if case .group? = piece.mark, draft?.hasTurns ?? false {
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

    private static func finish(
        _ draft: inout QuestionDraft?, _ prose: inout [Block], _ passages: inout [Passage], _ reading: inout Reading
    ) {
        if !prose.isEmpty { passages.append(reading.prose(prose)) }
        prose = []
        if let question = draft { passages.append(question.passage(&reading)) }
        draft = nil
    }
}
