import Testing
import WeeklyDiagnostics
import WeeklyTemplates

@Suite("What a template may ask of the list that it goes through")
struct LoopNameTests {
    private static let people: TemplateValue = [
        "people": [["name": "a", "count": 7], ["name": "b", "count": 8], ["name": "c", "count": 9]],
        "tags": ["x", "y"], "none": [],
    ]

    @Test(
        "Which entry it is and how many there are",
        arguments: [
            ("{{#people}}{{@index}}{{name}}{{^@last}}, {{/@last}}{{/people}}", "1a, 2b, 3c"),
            ("{{#people}}{{#@first}}<{{/@first}}{{name}}{{/people}}", "<abc"),
            ("{{#people}}{{@index}}/{{@count}}:{{count}} {{/people}}", "1/3:7 2/3:8 3/3:9 "),
            ("{{#people}}{{@first}}{{@last}} {{/people}}", "truefalse falsefalse falsetrue "),
            ("{{#people}}{{#tags}}{{@index}}{{/tags}}{{@index}};{{/people}}", "121;122;123;"),
            ("{{#people}}{{#name}}{{@index}}{{/name}}{{/people}}", "123"),
            ("{{people.@count}} {{tags.@count}} {{none.@count}}", "3 2 0"),
            ("{{#none.@count}}there{{/none.@count}}", "there"),
        ])
    func values(template: String, text: String) {
        #expect(outcome(template, Self.people) == .text(text))
    }

    @Test("A template that is included in a list knows it, too")
    func included() {
        let text = outcome("{{#tags}}{{>part}}{{/tags}}", Self.people, [("part", "{{@index}}{{.}}")])
        #expect(text == .text("1x2y"))
    }

    @Test("Outside of a list they are unknown, and it is said where they are known")
    func outside() {
        let faults = outcome("{{#people}}{{/people}}{{@first}}", Self.people).faults
        #expect(faults.map(\.head) == ["main.mustache:1:25: error: nothing here is called “@first” [unknown-name]"])
        #expect(
            faults.first?.notes.map(\.message) == ["@first is known within a list: between {{#items}} and {{/items}}"])
    }

    @Test("What is called almost so is suggested; of a list only its count is known")
    func nearMisses() {
        let near = outcome("{{#tags}}{{@indx}}{{/tags}}", Self.people).faults
        #expect(near.count == 1 && near.first?.fixes.map(\.message) == ["did you mean “@index”?"])
        #expect(outcome("{{tags.count}}", Self.people).faults.first?.fixes.map(\.message) == ["did you mean “@count”?"])
        #expect(outcome("{{tags.@last}}", Self.people).faults.map(\.id) == [.unknownName])
    }
}
