internal import WeeklyDiagnostics
internal import WeeklyText

/// What the overlay says by itself, beside the messages that it shows. Client/client.js knows them by the cases' names, and fills the
/// gaps.
enum OverlayWords: String, CaseIterable {
    case error, warning, note, help
    case broken, look, more
    case oneWarning, warnings

    private var words: Message {
        switch self {
        case .error: "error: {1}"
        case .warning: "warning: {1}"
        case .note: "  note: {1}"
        case .help: "  help: {1}"
        case .broken: "The newsletter cannot be built"
        case .look: "Worth a look"
        case .more: "and {1} more: see /_sofaweekly/"
        case .oneWarning: "1 warning"
        case .warnings: "{1} warnings"
        }
    }

    /// Writes all of them as an object, the next value.
    static func write(in language: MessageLanguage, to json: inout JSONText) {
        json.object { json in
            for word in allCases {
                json.key(named: word.rawValue)
                json.string(word.words.text(in: language))
            }
        }
    }
}
