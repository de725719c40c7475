internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What earlier issues leave open: events that are still to come, and questions that nobody has answered.
struct OpenMatters {
    /// One of them, and where it is told.
    struct Matter {
        let text: String
        /// Relative to the site's folder.
        let path: String
        /// 1-based.
        let line: Int
    }

    /// In the order of their days.
    let upcoming: [Matter]
    /// The oldest first, as they are written.
    let questions: [Matter]

    /// - Parameter date: of the next issue; what is over by then is not upcoming.
    init(in past: PastIssues, at date: DateTime) {
        upcoming = Self.upcoming(past, at: date.secondsSinceEpoch)
        questions = Self.questions(past)
    }

    private static func upcoming(_ past: PastIssues, at time: Int) -> [Matter] {
        var known: Set<ExactText> = []
        var found: [(start: String, matter: Matter)] = []
        for issue in past.recent.reversed() {
            for item in issue.issue.sections.flatMap(\.items) {
                guard case .scheduleEntry(let entry) = item.content, let start = entry.start?.text, !entry.isReview,
                    !entry.isPast(at: time), known.insert(ExactText("\(start) \(entry.titleLine)")).inserted
                else { continue }
                let text = [start, entry.titleLine, entry.url].compactMap(\.self).joined(separator: " ")
                found.append((start, Matter(text: text, path: issue.path, line: item.line)))
            }
        }
        return found.sorted(byBytesOf: \.start).map(\.matter)
    }

    private static func questions(_ past: PastIssues) -> [Matter] {
        var answered: Set<ExactText> = []
        var found: [Matter] = []
        for issue in past.recent.reversed() {
            for item in issue.issue.sections.flatMap(\.items).reversed() {
                guard case .question(let question) = item.content, !question.turns.isEmpty else { continue }
                let isNew = answered.insert(ExactText(question.titleLine)).inserted
                guard isNew, !question.isAnswered else { continue }
                let text = Array(issue.file.slice(item.range).utf8)[...].trimmed()
                found.append(
                    Matter(text: String(decoding: text, as: UTF8.self), path: issue.path, line: item.line))
            }
        }
        return found.reversed()
    }
}

extension OpenMatters {
    /// A comment that offers the events; nil where there are none.
    func commentOnEvents(in language: MessageLanguage) -> String? {
        let lead: Message = "still to come, by earlier issues:"
        return Self.comment(upcoming.map { "- \($0.text) (\($0.path):\($0.line))" }, below: lead.text(in: language))
    }

    /// A comment that offers the questions; nil where there are none.
    func commentOnQuestions(in language: MessageLanguage) -> String? {
        let lead: Message = "not answered yet:"
        return Self.comment(questions.map { "\($0.path):\($0.line)\n\n\($0.text)" }, below: lead.text(in: language))
    }

    /// Nothing in it ends it (CommonMark 0.31, 4.6, condition 2).
    private static func comment(_ texts: [String], below lead: String) -> String? {
        guard !texts.isEmpty else { return nil }
        let isLong = texts.contains { $0.utf8.contains(.lineFeed) }
        let text = texts.joined(separator: isLong ? "\n\n" : "\n")
        return "<!-- \(lead)\(isLong ? "\n" : "")\n\(text.exchanging("-->", for: "-- >"))\n-->"
    }
}

extension Question {
    fileprivate var isAnswered: Bool {
        turns.contains { $0.speaker == .answerer && !$0.content.text.isEmpty }
    }
}
