internal import WeeklyDiagnostics

/// What a template can be given: the data of the Mustache specification, and HTML that is told from text by its type.
package enum TemplateValue: Hashable, Sendable {
    /// Known to be empty: it renders nothing and is no error, unlike a name that nobody knows.
    case null
    /// Renders as `true` or `false`.
    case boolean(Bool)
    /// Renders as decimal digits.
    case integer(Int)
    /// Plain text; `{{name}}` escapes it, `{{{name}}}` does not (Mustache specification, interpolation).
    case string(String)
    /// Markup that no tag escapes.
    case html(HTML)
    /// A section renders once for each element.
    case list([TemplateValue])
    /// Values by name, which a section puts in scope.
    case record(TemplateRecord)

    /// Text that may be missing: `nil` is ``null``.
    package init(_ text: String?) {
        self = text.map(TemplateValue.string) ?? .null
    }

    /// Markup that may be missing: `nil` is ``null``.
    package init(_ html: HTML?) {
        self = html.map(TemplateValue.html) ?? .null
    }

    /// A number that may be missing: `nil` is ``null``.
    package init(_ number: Int?) {
        self = number.map(TemplateValue.integer) ?? .null
    }

    /// Whether a section over it renders at all. What would print nothing is false: null, false, an empty list, an
    /// empty text. Zero is true, for it prints (mustache(5), sections).
    package var isTruthy: Bool {
        switch self {
        case .null: false
        case .boolean(let value): value
        case .integer, .record: true
        case .string(let text): !text.isEmpty
        case .html(let html): !html.text.isEmpty
        case .list(let elements): !elements.isEmpty
        }
    }

    /// What it is, in the words of a message.
    var kind: Message {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer: "an integer"
        case .string: "a string"
        case .html: "HTML"
        case .list: "a list"
        case .record: "a record"
        }
    }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Plain text.
    package init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension TemplateValue: ExpressibleByIntegerLiteral {
    /// A number.
    package init(integerLiteral value: Int) {
        self = .integer(value)
    }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
    /// A truth value.
    package init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}

extension TemplateValue: ExpressibleByArrayLiteral {
    /// A list.
    package init(arrayLiteral elements: TemplateValue...) {
        self = .list(elements)
    }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
    /// A record of the keys that stand in the program, each once.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self = .record(TemplateRecord(literal: elements))
    }
}
