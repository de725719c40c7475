internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// One line that names an item, where a list or a calendar has no room for more.
enum ItemTitle {
    static func text(of item: Item) -> String {
        switch item.content {
        case .prose(let content): beginning(of: content.text)
        case .event(let event): beginning(of: event.headline)
        case .question(let question): text(of: question)
        case .release(let release): text(of: release)
        case .scheduleEntry(let entry): entry.title
        case .article(let article): article.title
        case .task(let task): beginning(of: task.text)
        case .contributors(let contributors):
            beginning(of: contributors.people.compactMap(\.name).joined(separator: ", "))
        }
    }

    /// What is asked first; where nobody asks, the line that announces it.
    static func text(of question: Question) -> String {
        let asked = question.turns.first { $0.speaker == .asker && !$0.content.text.isEmpty }
        let said = question.turns.first { !$0.content.text.isEmpty }
        return beginning(
            of: asked?.content.text ?? (question.lead.isEmpty ? said?.content.text ?? "" : question.lead.text))
    }

    /// `SOFARPC v5.7.0`
    static func text(of release: Release) -> String {
        ([release.project.name] + release.versions).joined(separator: " ")
    }

    /// White space is one space; after so many characters the rest is left out.
    static func beginning(of text: String, limit: Int = 80) -> String {
        // Much more than is shown need not be looked at.
        let start = text.unicodeScalars.prefix(limit * 4)
        let words = start.split(whereSeparator: \.isWhiteSpace).map { String(Substring($0)) }
            .joined(separator: " ")
        let isWhole = start.endIndex == text.unicodeScalars.endIndex && words.count <= limit
        return isWhole ? words : words.prefix(limit - 1) + "…"
    }
}
