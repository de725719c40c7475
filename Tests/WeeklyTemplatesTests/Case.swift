import Testing
import WeeklyTemplates

/// A template, its data, the templates that it uses, and the text that must come of it.
struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let template: String
    let data: TemplateValue
    let others: [(String, String)]
    let expected: String

    init(
        _ name: String, _ template: String, _ data: TemplateValue = [:],
        _ others: KeyValuePairs<String, String> = [:], gives expected: String
    ) {
        self.name = name
        self.template = template
        self.data = data
        self.others = others.map { ($0.key, $0.value) }
        self.expected = expected
    }

    var testDescription: String { name }

    func check() {
        #expect(outcome(template, data, others) == .text(expected), "\(name)")
    }
}
