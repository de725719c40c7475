package import WeeklyText

extension TemplateValue {
    /// Writes what it holds as JSON, for people who write templates: HTML as the text that it is, keys in their order.
    package func write(to json: inout JSONText) {
        switch self {
        case .null: json.null()
        case .boolean(let value): json.boolean(value)
        case .integer(let value): json.integer(value)
        case .string(let text): json.string(text)
        case .html(let html): json.string(html.text)
        case .list(let elements): json.array(elements) { json, element in element.write(to: &json) }
        case .record(let record): record.write(to: &json)
        }
    }
}

extension TemplateRecord {
    /// Writes the values by their names, in their order.
    package func write(to json: inout JSONText) {
        json.object { json in
            for key in keys {
                json.key(named: key)
                (self[key] ?? .null).write(to: &json)
            }
        }
    }
}
