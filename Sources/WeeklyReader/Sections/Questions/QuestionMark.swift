internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// What a line of a section of questions means.
enum QuestionMark {
    case announcement(Announcement)
    /// A name alone; the asker's where it stands under the announcement.
    case asker(String)
    /// A title over several questions: `**4、提问回答**`.
    case group
    /// `A：`
    case answer
    /// `Q：`
    case ask
    case project(ProjectLine)

    init?(_ line: Line) {
        guard let first = line.text.first else { return nil }
        if let announcement = Announcement(line.text) {
            self = .announcement(announcement)
        } else if let speech = Self.speech(line.text, first) {
            self = speech
        } else if let name = Announcement.askerAlone(line.text) {
            self = .asker(name)
        } else if let project = ProjectLine(line) {
            self = .project(project)
        } else if first.isASCIIDigit, Enumerator.split(line.text) != nil, line.inlines.isStrong {
            self = .group
        } else {
            return nil
        }
    }

    private static func speech(_ text: Bytes, _ first: UInt8) -> QuestionMark? {
        guard first == UInt8(ascii: "A") || first == UInt8(ascii: "Q") || first.isWide else { return nil }
        if SpeechMark.begins(text, SpeechMark.answers) { return .answer }
        return SpeechMark.begins(text, SpeechMark.asks) ? .ask : nil
    }

    /// Whether the line is all of it: what follows is the question's or the answer's own.
    var isWholeLine: Bool {
        switch self {
        case .announcement(let announcement): announcement.headLength == nil
        case .asker, .group, .project: true
        case .answer, .ask: false
        }
    }

    /// The same with the number of a list in front of the line: an announcement takes that for its own.
    func numbered(_ line: Line) -> QuestionMark {
        guard isAnnouncement, let announcement = Announcement(line.text) else { return self }
        return .announcement(announcement)
    }

    var isAnnouncement: Bool {
        if case .announcement = self { true } else { false }
    }

    var isSpeech: Bool {
        switch self {
        case .answer, .ask: true
        default: false
        }
    }

    var isAsker: Bool {
        if case .asker = self { true } else { false }
    }

    var isProject: Bool {
        if case .project = self { true } else { false }
    }
}

/// The mark that says who speaks.
enum SpeechMark {
    static let answers: [StaticString] = ["A", "Ａ", "答", "回答", "回复", "答复", "解答", "Answer"]
    static let asks: [StaticString] = ["Q", "Ｑ", "问", "提问", "Question"]

    /// Whether a text begins with such a word and a colon.
    ///
    /// - Parameter mayCount: whether a number may stand between them: `A1：` answers `Q1：`.
    static func begins(_ text: Bytes, _ words: [StaticString], mayCount: Bool = true) -> Bool {
        words.contains { word in
            guard let rest = text.dropping(prefix: word)?.drop(while: { mayCount && $0.isASCIIDigit }).trimmed() else {
                return false
            }
            return rest.starts(withAnyOf: ["：", ":", "；", ";"])
        }
    }

    /// A paragraph's content without the mark at its start.
    static func dropped(from inlines: [Inline]) -> [Inline] {
        var colon: Unicode.Scalar?
        var sawStar = false
        return inlines.droppingLeading { scalar in
            switch scalar {
            case ":", "：", ";", "；":
                // `A：：`, but `:+1:` behind a colon is the answer's own.
                colon = colon ?? scalar
                return colon == scalar
            case " ", "\u{A0}": return true
            case "*":
                // Marks that did not become emphasis go with the label that they stand around.
                sawStar = sawStar || colon == nil
                return sawStar
            default: return colon == nil && (letters.contains(scalar) || ("0"..."9").contains(scalar))
            }
        }
    }

    private static let letters = Set("AＡ答回复解QＱ问提AnswerQuestion".unicodeScalars)
}
