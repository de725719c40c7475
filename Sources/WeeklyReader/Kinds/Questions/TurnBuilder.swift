internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// What one of the two says before the other one speaks, as it was written.
struct SaidTurn {
    let speaker: Question.Speaker
    var blocks: [Block]

    /// The same for the model.
    var turn: Question.Turn { Question.Turn(speaker, RichText(blocks)) }
}

/// Tells who said what: a quote is the asker's, `A：` begins an answer, and what has no mark belongs to whom it stands with.
struct TurnBuilder {
    private let pieces: [Piece<QuestionMark>]
    private let words: Words
    /// For each piece, whether the next one after it that tells who speaks is an answer.
    private let precedesAnswer: [Bool]
    private let firstQuote: Int
    private var turnsSoFar: [SaidTurn] = []

    /// - Parameter isAsked: whether the first piece is all of the question.
    init(_ pieces: [Piece<QuestionMark>], isAsked: Bool = false, _ words: Words) {
        self.pieces = pieces
        self.words = words
        firstQuote = isAsked ? 0 : pieces.firstIndex { $0.block.isQuote } ?? pieces.count
        var precedes = [Bool](repeating: false, count: pieces.count)
        var isAnswer = false
        for index in pieces.indices.reversed() {
            precedes[index] = isAnswer
            if case .answer? = pieces[index].mark { isAnswer = true }
            if pieces[index].block.isQuote { isAnswer = false }
            if case .ask? = pieces[index].mark { isAnswer = false }
            if case .followUp? = pieces[index].mark { isAnswer = false }
        }
        precedesAnswer = precedes
    }

    consuming func turns() -> [SaidTurn] {
        for index in pieces.indices { append(index) }
        return turnsSoFar
    }

    private mutating func append(_ index: Int) {
        let piece = pieces[index]
        switch piece.mark {
        case .answer?: begin(.answerer, [withoutMark(piece.block, words.questions.answerMarks)])
        case .ask?: begin(.asker, [withoutMark(piece.block, words.questions.askMarks)])
        case .followUp?: begin(.asker, [withoutMark(piece.block, words.questions.followUps)])
        default:
            if case .blockQuote(let blocks) = piece.block.kind, !(piece.block.isPicture && !turnsSoFar.isEmpty) {
                continueOrBegin(.asker, blocks)
            } else {
                continueOrBegin(speaker(ofUnmarked: index), [piece.block])
            }
        }
    }

    /// Whose an unmarked block is. After a quote it goes on with the question where an answer is announced later; where the
    /// next thing is another quote, or nothing, a sentence is the answer that lacks its mark.
    private func speaker(ofUnmarked index: Int) -> Question.Speaker {
        guard let current = turnsSoFar.last?.speaker else { return .asker }
        guard current == .asker, pieces[index].block.isSentence else { return current }
        return firstQuote > index || precedesAnswer[index] ? .asker : .answerer
    }

    private mutating func begin(_ speaker: Question.Speaker, _ blocks: [Block]) {
        turnsSoFar.append(SaidTurn(speaker: speaker, blocks: blocks))
    }

    private mutating func continueOrBegin(_ speaker: Question.Speaker, _ blocks: [Block]) {
        guard turnsSoFar.last?.speaker == speaker else { return begin(speaker, blocks) }
        turnsSoFar[turnsSoFar.count - 1].blocks += blocks
    }

    private func withoutMark(_ block: Block, _ marks: WordList) -> Block {
        guard let inlines = block.paragraph else { return block }
        var rest = SpeechMark.dropped(from: inlines, words)
        // Written twice: `A：A：`
        if SpeechMark.begins(FoldedText.of(rest), marks, mayCount: false) {
            rest = SpeechMark.dropped(from: rest, words)
        }
        return Block(.paragraph(rest), range: block.range)
    }
}

extension Block {
    /// Whether it is a paragraph that says something.
    fileprivate var isSentence: Bool { paragraph != nil && !isPicture }
}
