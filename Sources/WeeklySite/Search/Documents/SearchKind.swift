internal import WeeklyModel

/// What a result of a search is, as readers choose among them.
enum SearchKind: String, CaseIterable {
    case question, release, schedule, article, task, event
    /// What an issue tells beside its items.
    case text

    /// Nil for what is shown with the text around it.
    init?(_ content: Item.Content) {
        switch content {
        case .question: self = .question
        case .release: self = .release
        case .scheduleEntry: self = .schedule
        case .article: self = .article
        case .task: self = .task
        case .event: self = .event
        case .prose, .contributors: return nil
        }
    }
}
