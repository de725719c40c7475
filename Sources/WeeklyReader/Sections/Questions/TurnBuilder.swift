internal import WeeklyMarkdown
internal import WeeklyModel

/// Tells who said what: a quote is the asker's, `A：` begins an answer, and what has no mark belongs to whom it stands with.
struct TurnBuilder {
    private let pieces: [Piece<QuestionMark>]
    /// For each piece, whether the next one after it that tells who speaks is an answer.
    private let precedesAnswer: [Bool]
    private let firstQuote: Int
    private var drafts: [(speaker: Question.Speaker, blocks: [Block])] = []

    init(_ pieces: [Piece<QuestionMark>]) {
        self.pieces = pieces
        firstQuote = pieces.firstIndex { $0.block.isQuote } ?? pieces.count
        var precedes = [Bool](repeating: false, count: pieces.count)
        var isAnswer = false
        for index in pieces.indices.reversed() {
            precedes[index] = isAnswer
            if case .answer? = pieces[index].mark { isAnswer = true }
            if pieces[index].block.isQuote { isAnswer = false }
            if case .ask? = pieces[index].mark { isAnswer = false }
        }
        precedesAnswer = precedes
    }

    consuming func turns() -> [Question.Turn] {
        for index in pieces.indices { append(index) }
        return drafts.map { Question.Turn($0.speaker, RichText($0.blocks)) }
    }

    private mutating func append(_ index: Int) {
        let piece = pieces[index]
        switch piece.mark {
        case .answer?: begin(.answerer, [Self.withoutMark(piece.block, SpeechMark.answers)])
        case .ask?: begin(.asker, [Self.withoutMark(piece.block, SpeechMark.asks)])
        default:
            if case .blockQuote(let blocks) = piece.block.kind, !(piece.block.isPicture && !drafts.isEmpty) {
                continueOrBegin(.asker, blocks)
            } else {
                continueOrBegin(speaker(ofUnmarked: index), [piece.block])
            }
        }
    }

    /// Whose an unmarked block is. After a quote it goes on with the question where an answer is announced later; where the
    /// next thing is another quote, or nothing, a sentence is the answer that lacks its mark.
    private func speaker(ofUnmarked index: Int) -> Question.Speaker {
        guard let current = drafts.last?.speaker else { return .asker }
        guard current == .asker, pieces[index].block.isSentence else { return current }
        return firstQuote > index || precedesAnswer[index] ? .asker : .answerer
    }

    private mutating func begin(_ speaker: Question.Speaker, _ blocks: [Block]) {
        drafts.append((speaker, blocks))
    }

    private mutating func continueOrBegin(_ speaker: Question.Speaker, _ blocks: [Block]) {
        guard drafts.last?.speaker == speaker else { return begin(speaker, blocks) }
        drafts[drafts.count - 1].blocks += blocks
    }

    private static func withoutMark(_ block: Block, _ words: [StaticString]) -> Block {
        guard let inlines = block.paragraph else { return block }
        var rest = SpeechMark.dropped(from: inlines)
        // Written twice: `A：A：`
        if SpeechMark.begins(FoldedText.of(rest), words, mayCount: false) { rest = SpeechMark.dropped(from: rest) }
        return Block(.paragraph(rest), range: block.range)
    }
}

extension Block {
    /// Whether it is a paragraph that says something.
    fileprivate var isSentence: Bool { paragraph != nil && !isPicture }
}
