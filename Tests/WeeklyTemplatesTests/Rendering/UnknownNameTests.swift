import Testing
import WeeklyDiagnostics
import WeeklyTemplates

@Suite("Names that nobody knows")
struct UnknownNameTests {
    @Test("An unknown variable is an error at its name, with the name that was probably meant")
    func variable() throws {
        let text = "a\n  {{ isue.titel }}"
        let fault = try #require(outcome(text, ["issue": ["title": 1]]).faults.first)
        #expect(fault.head == "main.mustache:2:6: error: nothing here is called “isue” [unknown-name]")
        #expect(fault.marked(in: text) == "isue")
        #expect(fault.fixes.map(\.message) == ["did you mean “issue”?"])
        #expect(fault.fixes.first?.edits == [Edit(SourceRange(7, 11), to: "issue")])
    }

    @Test("An unknown part of a dotted name is looked for in the value before it")
    func part() throws {
        let text = "{{issue.titel}}"
        let fault = try #require(outcome(text, ["issue": ["title": 1], "titel": 2]).faults.first)
        #expect(fault.head == "main.mustache:1:9: error: “issue” has nothing called “titel” [unknown-name]")
        #expect(fault.marked(in: text) == "titel")
        #expect(fault.fixes.first?.edits.map(\.replacement) == ["title"])
    }

    @Test("Where no name is near, those that there are are listed, each once")
    func listed() {
        let data: TemplateValue = ["title": 1, "list": [["date": 2, "title": 3]]]
        let faults = outcome("{{#list}}{{wholly.other}}{{/list}}{{list2}}", data).faults
        #expect(faults.map { $0.notes.map(\.message) } == [["the names here are date, list, title"], []])
    }

    @Test("A part of what has no parts is an error that says what it is")
    func partOfText() {
        let heads = outcome("{{a.b}}", ["a": "x"]).faults.map(\.head)
        #expect(heads == ["main.mustache:1:5: error: “a” is a string, so it has nothing called “b” [unknown-name]"])
    }

    @Test("An unknown section is an error, inverted or not; its fix is no edit, for there are two tags")
    func section() {
        for text in ["{{#liszt}}x{{/liszt}}", "{{^liszt}}x{{/liszt}}"] {
            let faults = outcome(text, ["list": []]).faults
            #expect(faults.map(\.id) == [.unknownName])
            #expect(faults.first?.fixes == [Fix("did you mean “list”?")])
        }
    }

    @Test("The names of every record in scope are offered")
    func scope() {
        let data: TemplateValue = ["outer": 1, "list": [["inner": 2]]]
        let fixes = outcome("{{#list}}{{innr}}{{outr}}{{/list}}", data).faults.flatMap(\.fixes)
        #expect(fixes.map(\.message) == ["did you mean “inner”?", "did you mean “outer”?"])
    }

    @Test("A tag that fails in every element of a list is one error")
    func once() {
        let list = TemplateValue.list(Array(repeating: ["a": 1], count: 10_000))
        #expect(outcome("{{#list}}{{b}}{{c}}{{/list}}", ["list": list]).faults.count == 2)
    }

    @Test("An error in a partial says where the partial is included")
    func trail() {
        let fault = outcome("x\n{{>p}}", [:], [("p", "{{>q}}"), ("q", "{{a}}")]).faults.first
        #expect(fault?.path == "q.mustache")
        #expect(fault?.notes.map(\.location?.path) == ["p.mustache", "main.mustache"])
        #expect(fault?.notes.last?.location?.line == 2)
    }

    @Test("An error in an override is in the file that overrides")
    func override() {
        let fault = outcome("{{<p}}{{$b}}{{a}}{{/b}}{{/p}}", [:], [("p", "{{$b}}{{/b}}")]).faults.first
        #expect(fault?.head == "main.mustache:1:15: error: nothing here is called “a” [unknown-name]")
    }

    @Test("A record or a list cannot be written out")
    func wrongType() {
        let faults = outcome("{{a}}{{b}}{{>*a}}", ["a": ["x": 1], "b": [1]]).faults
        #expect(
            faults.map(\.head) == [
                "main.mustache:1:3: error: “a” is a record, which cannot be written out [wrong-type]",
                "main.mustache:1:8: error: “b” is a list, which cannot be written out [wrong-type]",
                "main.mustache:1:15: error: “a” is a record, which cannot name a template [wrong-type]",
            ])
    }

    @Test("What is not rendered is not looked up")
    func unreached() {
        #expect(outcome("{{#a}}{{b}}{{/a}}", ["a": false]) == .text(""))
    }

    @Test("In lenient mode what nobody knows renders nothing")
    func lenient() throws {
        let text = "[{{a}}{{#a}}x{{/a}}{{>p}}{{>*a}}{{<p}}{{$b}}{{/b}}{{/p}}]"
        let (library, diagnostics) = TemplateLibrary.compile([.named("main", text)], strictness: .lenient)
        #expect(diagnostics.isEmpty)
        #expect(String(decoding: try library.render("main", [:]), as: UTF8.self) == "[]")
    }
}
