internal import WeeklyModel
internal import WeeklyText

/// What a result is called.
enum SearchTitle {
    /// As much of a text as stands in a line, counted in Unicode scalars.
    private static let longest = 60

    static func of(_ content: Item.Content) -> String? {
        let title: String? =
            switch content {
            case .question(let question): self.title(of: question)
            case .release(let release): ([release.project.name] + release.versions).joined(separator: " ")
            case .scheduleEntry(let entry): entry.title
            case .article(let article): article.title
            case .task(let task): task.text
            case .event(let event): event.headline
            case .prose, .contributors: nil
            }
        return title.map(line).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The text as one line, cut where it is long.
    static func line(_ text: String) -> String {
        var line: [UInt8] = []
        var length = 0
        for byte in text.utf8 {
            let isSpace = byte <= .space
            if isSpace, line.isEmpty || line.last == .space { continue }
            // All but the first byte of a scalar begin with the bits 10.
            if byte & 0xC0 != 0x80 { length += 1 }
            if length > longest { return String(decoding: line, as: UTF8.self) + "…" }
            line.append(isSpace ? .space : byte)
        }
        if line.last == .space { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// What is asked.
    private static func title(of question: Question) -> String? {
        let asked = question.turns.first { $0.speaker == .asker } ?? question.turns.first
        return asked.map(\.content.text) ?? question.lead.text
    }
}
