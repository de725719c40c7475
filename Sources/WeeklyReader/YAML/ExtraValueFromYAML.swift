internal import WeeklyModel

extension ExtraValue {
    /// A value as it was written: numbers and truth values are more than text only without quotes.
    init(_ node: YAMLNode) {
        switch node.kind {
        case .sequence(let nodes): self = .list(nodes.map(ExtraValue.init))
        case .mapping(let entries): self = .record(entries.map { Entry($0.key, ExtraValue($0.value)) })
        case .scalar(let text, _):
            if node.isNull {
                self = .null
            } else if let boolean = node.boolean {
                self = .boolean(boolean)
            } else {
                self = node.integer.map(ExtraValue.integer) ?? .text(text)
            }
        }
    }
}
