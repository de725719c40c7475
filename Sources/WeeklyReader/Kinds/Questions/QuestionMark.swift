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
    /// A question with its asker behind it.
    case asked(AskedLine)
    /// `追问：`
    case followUp
    /// `A：`
    case answer
    /// `Q：`
    case ask
    case project(ProjectLine)

    init?(_ line: Line, _ words: Words) {
        guard let first = line.text.first else { return nil }
        if let announcement = Announcement(line.text, words) {
            self = .announcement(announcement)
        } else if let asked = AskedLine(line.text, words) {
            self = .asked(asked)
        } else if let speech = Self.speech(line.text, words) {
            self = speech
        } else if let name = Announcement.askerAlone(line.text, words) {
            self = .asker(name)
        } else if let project = ProjectLine(line, words) {
            self = .project(project)
        } else if first.isASCIIDigit, Enumerator.split(line.text) != nil, line.inlines.isStrong {
            self = .group
        } else {
            return nil
        }
    }

    private static func speech(_ text: Bytes, _ words: Words) -> QuestionMark? {
        if SpeechMark.begins(text, words.questions.answerMarks) { return .answer }
        if SpeechMark.begins(text, words.questions.followUps) { return .followUp }
        return SpeechMark.begins(text, words.questions.askMarks) ? .ask : nil
    }

    /// Whether the line is all of it: what follows is the question's or the answer's own.
    var isWholeLine: Bool {
        switch self {
        case .announcement(let announcement): announcement.headLength == nil
        case .asker, .group, .project, .asked: true
        case .answer, .ask, .followUp: false
        }
    }

    /// The same with the number of a list in front of the line: an announcement takes that for its own.
    func numbered(_ line: Line, _ words: Words) -> QuestionMark {
        guard isAnnouncement, let announcement = Announcement(line.text, words) else { return self }
        return .announcement(announcement)
    }

    var isAnnouncement: Bool {
        if case .announcement = self { true } else { false }
    }

    var isSpeech: Bool {
        switch self {
        case .answer, .ask, .followUp: true
        default: false
        }
    }

    /// Whether a question begins with it that names its asker itself.
    var isAsked: Bool {
        if case .asked = self { true } else { false }
    }

    var isAsker: Bool {
        if case .asker = self { true } else { false }
    }

    var isProject: Bool {
        if case .project = self { true } else { false }
    }
}
