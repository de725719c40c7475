internal import WeeklyModel
internal import WeeklyTemplates

/// Site-specific values as templates see them.
///
/// A key that one issue has is known for every issue: where it was not written it is empty, so that a template may ask for it.
struct ExtraView: Sendable {
    private let empty: TemplateRecord

    /// - Parameter keys: all that there are, each once.
    init(keys: [String]) {
        empty = TemplateRecord(keys.map { ($0, TemplateValue.null) })
    }

    func record(of entries: [ExtraValue.Entry]) -> TemplateValue {
        .record(TemplateRecord(entries.map { ($0.key, Self.value($0.value)) }).layered(over: empty))
    }

    private static func value(_ value: ExtraValue) -> TemplateValue {
        switch value {
        case .null: .null
        case .boolean(let boolean): .boolean(boolean)
        case .integer(let integer): .integer(integer)
        case .text(let text): .string(text)
        case .list(let values): .list(values.map(Self.value))
        case .record(let entries): .record(TemplateRecord(entries.map { ($0.key, Self.value($0.value)) }))
        }
    }
}
