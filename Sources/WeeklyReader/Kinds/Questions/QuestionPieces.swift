internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The pieces of one question, of which the question is made once all are there.
struct QuestionPieces {
    var pieces: [Piece<QuestionMark>] = []
    private var lead: [Block] = []
    private var announcement: Announcement?
    /// Whether all of the question stands in the first piece, so that a sentence without a mark behind it answers.
    private var isAsked = false
    private let words: Words

    /// Begins with the announcement or, where there is none, with what is said first.
    init(_ piece: Piece<QuestionMark>, _ words: Words) {
        self.words = words
        if case .announcement(let announcement)? = piece.mark {
            lead = [piece.block]
            if let length = announcement.headLength {
                takeQuestion(from: piece.block, after: length, endingWith: announcement.headEnds)
            }
            self.announcement = announcement
        } else {
            pieces = [piece]
        }
    }

    /// Begins with a heading that asks.
    init(heading: Block, _ words: Words) {
        self.words = words
        pieces = [Piece(block: heading, mark: nil)]
        isAsked = true
    }

    /// Begins with a line that asks and names at its end who does.
    init(_ asked: AskedLine, _ block: Block, _ words: Words) {
        self.init(subject: asked.number, block, words)
        announcement?.asker = asked.asker
        isAsked = true
    }

    /// Begins with a numbered line that names the asker or the subject.
    init(title: Announcement, _ block: Block, _ words: Words) {
        self.words = words
        lead = [block]
        announcement = title
    }

    /// Whether a title has the number that follows.
    func precedes(_ title: Announcement) -> Bool {
        guard let own = announcement?.number.flatMap(Int.init), let next = title.number.flatMap(Int.init) else {
            return false
        }
        return own + 1 == next
    }

    /// Whether a numbered title goes on from the question's number, and is no step after a first one.
    func isFollowed(by title: Piece<QuestionMark>) -> Bool {
        guard let text = title.block.paragraph.map(FoldedText.of), let split = Enumerator.split(text) else {
            return false
        }
        guard let next = Int(split.number.string), next > 1 else { return false }
        let goesOn = announcement?.number.flatMap(Int.init).map { $0 + 1 == next } ?? true
        return goesOn && !pieces.contains { if case .group? = $0.mark { true } else { false } }
    }

    /// Begins with a line that asks, after its number.
    init(subject number: String?, _ block: Block, _ words: Words) {
        self.words = words
        var announcement = Announcement()
        announcement.number = number
        self.announcement = announcement
        guard let number else {
            pieces = [Piece(block: block, mark: nil)]
            return
        }
        let inlines = block.paragraph ?? []
        let numbered = inlines.droppingNumber(number)
        lead = [Block(.paragraph([Inline(.text("\(number)、"), range: block.range)]), range: block.range)]
        pieces = [Piece(block: Block(.paragraph(numbered), range: block.range), mark: nil)]
    }

    /// The question stands in the same line as who asks it.
    private mutating func takeQuestion(from block: Block, after length: Int, endingWith ends: WordList?) {
        guard let inlines = block.paragraph else { return }
        let text = FoldedText.of(inlines)
        let head = text.prefix(length)
        isAsked = text.ends(withAnyOf: Marks.questionMarks)
        let announces = ends ?? words.questions.announces
        var said: [UInt8] = []
        var isOver = false
        let rest = inlines.droppingLeading { scalar in
            if isOver { return scalar == "*" || scalar == " " || scalar == "：" || scalar == ":" }
            said += UTF8.encode(scalar).map(Array.init) ?? []
            isOver = said[...].ends(withAnyOf: announces)
            return true
        }
        lead = [Block(.paragraph([Inline(.text(head.string + "："), range: block.range)]), range: block.range)]
        pieces = [Piece(block: Block(.paragraph(rest), range: block.range), mark: nil)]
    }

    var isAnnounced: Bool { announcement != nil }

    var isNumbered: Bool { announcement?.number != nil }

    /// Whether the line that names the project was the last one.
    var isClosed: Bool { pieces.last.map(isProject) ?? false }

    var hasAnswer: Bool {
        pieces.contains { if case .answer? = $0.mark { true } else { false } }
    }

    /// Whether anything was said yet.
    var hasTurns: Bool {
        pieces.contains { $0.mark?.isSpeech ?? false || $0.block.isQuote }
    }

    consuming func passage(_ state: inout ReaderState) -> Passage {
        let range = (lead + pieces.map(\.block)).range
        let line = state.line(of: lead.first ?? pieces[0].block)
        takeAsker()
        let closing = takeClosing()
        let named = closing.isEmpty ? ClosingProject.find(in: pieces, words) : nil
        var turns = TurnBuilder(pieces, isAsked: isAsked, words).turns()
        if turns.isEmpty, !pieces.isEmpty { turns = [SaidTurn(speaker: .asker, blocks: pieces.map(\.block))] }
        let question = Question(
            number: announcement?.number, asker: announcement?.asker, githubIssue: announcement?.githubIssue,
            title: QuestionTitle(words: words.questions).title(lead: lead, turns), lead: RichText(lead),
            turns: turns.map(\.turn), project: project(closing) ?? named ?? projectWithin,
            closing: RichText(closing.map(\.block)))
        let anchor = anchor(of: question, &state.anchors)
        return Passage(
            question.fragments, range: range,
            items: [Item(line: line, range: range, anchor: anchor, content: .question(question))])
    }

    /// Where the line names the project, the asker stands in the next one.
    private mutating func takeAsker() {
        guard announcement != nil, let first = pieces.first, let name = asker(first) else { return }
        lead.append(pieces.removeFirst().block)
        announcement?.asker = name
    }

    /// The name in a line of its own; without `@` only under an issue's number and in front of the quote.
    private func asker(_ piece: Piece<QuestionMark>) -> String? {
        if case .asker(let name)? = piece.mark { return name }
        guard announcement?.githubIssue != nil, piece.mark == nil, pieces.count > 1, pieces[1].block.isQuote else {
            return nil
        }
        guard let text = piece.block.paragraph.map(FoldedText.of), !text.isEmpty, text.count <= 40 else { return nil }
        return text.allSatisfy { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .underscore } ? text.string : nil
    }

    /// The project's line after the last word that was said, and what follows it.
    private mutating func takeClosing() -> [Piece<QuestionMark>] {
        let last = pieces.lastIndex { $0.mark?.isSpeech ?? false || ($0.block.isQuote && !$0.block.isPicture) }
        let start = (last ?? -1) + 1
        guard let first = firstProject(in: pieces[start...]) else { return [] }
        let closing = Array(pieces[first...])
        pieces.removeLast(closing.count)
        return closing
    }

    /// The first that leads to a repository: what is named in front of it is a document. Without one, the first.
    private func firstProject(in pieces: ArraySlice<Piece<QuestionMark>>) -> Int? {
        guard let first = pieces.firstIndex(where: isProject) else { return nil }
        let repository = pieces[first...].firstIndex { piece in
            link(of: piece)?.url.map(Repository.isHosted) ?? false
        }
        return repository ?? first
    }

    /// The repository that is named at the end of an answer, where a further question follows and nothing is named at the end.
    private var projectWithin: NamedLink? {
        for (index, piece) in pieces.enumerated().dropLast() where pieces[index + 1].block.isQuote {
            guard case .project(.link(let link))? = piece.mark, let url = link.url else { continue }
            if Repository.isHosted(url) { return link }
        }
        return nil
    }

    private func isProject(_ piece: Piece<QuestionMark>) -> Bool {
        if piece.mark?.isProject ?? false { return true }
        guard case .list(let list) = piece.block.kind else { return false }
        return !list.items.isEmpty && list.items.allSatisfy { $0.projectLine(words) != nil }
    }

    /// The first project named. The address may stand in the line below the name.
    private func project(_ closing: [Piece<QuestionMark>]) -> NamedLink? {
        guard let first = closing.first else { return nil }
        guard case .project(.name(let name))? = first.mark else { return link(of: first) }
        let next = closing.dropFirst().first?.block.paragraph.map { Line.lines(of: $0) }
        return NamedLink(name: name, url: next?.first.flatMap(ProjectLine.address))
    }

    /// What a project's line, or the first of a list of them, leads to.
    private func link(of piece: Piece<QuestionMark>) -> NamedLink? {
        var line: ProjectLine?
        if case .project(let project)? = piece.mark { line = project }
        if case .list(let list) = piece.block.kind { line = list.items.first?.projectLine(words) }
        guard case .link(let link)? = line else { return nil }
        return link
    }

    private func anchor(of question: Question, _ anchors: inout ItemAnchors) -> String {
        let asker = question.asker ?? ""
        if let issue = question.githubIssue { return anchors.anchor(.question, asker, String(issue)) }
        return anchors.anchor(.question, asker, hashing: Array((question.turns.first?.content.text ?? "").utf8)[...])
    }
}

extension List.Item {
    fileprivate func projectLine(_ words: Words) -> ProjectLine? {
        guard blocks.count == 1, let inlines = blocks[0].paragraph else { return nil }
        return ProjectLine(Line(inlines), words)
    }
}

extension [Inline] {
    /// Without the number at their start and one mark behind it: `3.0` in `1、3.0 版本` is no number of a list.
    fileprivate func droppingNumber(_ number: String) -> [Inline] {
        var digits = number.unicodeScalars.count
        var sawMark = false
        var sawStar = false
        return droppingLeading { scalar in
            if scalar == " " || scalar == "\u{A0}" { return true }
            if scalar == "*" {
                // Marks that did not become emphasis go with the number that they stand around.
                sawStar = sawStar || !sawMark
                return sawStar
            }
            if digits > 0, ("0"..."9").contains(scalar) {
                digits -= 1
                return true
            }
            defer { sawMark = true }
            return !sawMark && digits == 0 && ["、", ".", "．", ")", "）", "。"].contains(scalar)
        }
    }
}
