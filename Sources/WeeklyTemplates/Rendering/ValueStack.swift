/// The values that names are looked up in, innermost last (Mustache specification: the context stack).
struct ValueStack: Sendable {
    private var values: [TemplateValue]

    init(_ root: TemplateValue) {
        values = [root]
    }

    /// The value of `{{.}}`.
    var top: TemplateValue { values.last ?? .null }

    mutating func push(_ value: TemplateValue) {
        values.append(value)
    }

    mutating func pop() {
        values.removeLast()
    }

    /// The value of a name, or `nil` if it is unknown. The first part is looked for in every record, innermost first, the
    /// others in what that gave; null has no parts that could be unknown, so all of it is null.
    func value(of path: TemplatePath) -> TemplateValue? {
        guard let first = path.parts.first else { return top }
        guard var value = find(first) else { return nil }
        for part in path.parts.dropFirst() {
            switch value {
            case .null: return .null
            case .record(let record):
                guard let next = record[part] else { return nil }
                value = next
            default: return nil
            }
        }
        return value
    }

    /// Why a name is unknown.
    func miss(of path: TemplatePath) -> NameMiss {
        guard let first = path.parts.first, var value = find(first) else {
            return NameMiss(part: 0, name: path.parts.first ?? ".", owner: nil, known: scope)
        }
        for (index, part) in path.parts.enumerated().dropFirst() {
            guard case .record(let record) = value, let next = record[part] else {
                return NameMiss(part: index, name: part, owner: value, known: value.keys)
            }
            value = next
        }
        return NameMiss(part: 0, name: path.text, owner: nil, known: scope)
    }

    private func find(_ key: String) -> TemplateValue? {
        for value in values.reversed() {
            if case .record(let record) = value, let found = record[key] { return found }
        }
        return nil
    }

    /// All names in scope.
    private var scope: [String] { values.flatMap(\.keys) }
}

extension TemplateValue {
    /// The keys of a record; other values have none.
    fileprivate var keys: [String] {
        if case .record(let record) = self { record.keys } else { [] }
    }
}
