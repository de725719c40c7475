import Testing
import WeeklyDiagnostics
import WeeklyText
import WeeklyTemplates

@Suite("A library of templates")
struct TemplateLibraryTests {
    private func faults(_ templates: KeyValuePairs<String, String>) -> [Diagnostic] {
        TemplateLibrary.compile(templates.map { .named($0.key, $0.value) }).diagnostics
    }

    @Test("An unknown partial is found when the library is compiled")
    func partial() {
        let found = faults(["page": "{{#never}}{{> haed }}{{/never}}", "head": ""])
        #expect(found.map(\.head) == ["page.mustache:1:15: error: there is no template “haed” [unknown-template]"])
        #expect(
            found.first?.fixes == [Fix("did you mean “head”?", .guess, edits: [Edit(SourceRange(14, 18), to: "head")])]
        )
    }

    @Test("An unknown parent is found when the library is compiled")
    func parent() {
        let found = faults(["page": "{{<layuot}}{{$a}}{{>b}}{{/a}}{{/layuot}}", "layout": ""])
        #expect(
            found.map(\.head) == [
                "page.mustache:1:4: error: there is no template “layuot” [unknown-template]",
                "page.mustache:1:21: error: there is no template “b” [unknown-template]",
            ])
        #expect(found.first?.fixes == [Fix("did you mean “layout”?")])
    }

    @Test("An override that no template above declares is an error with the blocks there are")
    func block() {
        let found = faults([
            "page": "{{<layout}}{{$mian}}{{/mian}}{{/layout}}", "layout": "{{>p}}{{$head}}{{/head}}",
            "p": "{{$main}}{{/main}}",
        ])
        #expect(
            found.map(\.head) == ["page.mustache:1:15: error: “layout” has no block “mian” to override [unknown-block]"]
        )
        #expect(found.first?.notes.map(\.message) == ["“layout” has the blocks “head”, “main”"])
        #expect(found.first?.fixes.map(\.message) == ["did you mean “main”?"])
    }

    @Test("A parent that includes what only the data names may have any block that some template has")
    func dynamicBlocks() {
        let page = "{{<p}}{{$x}}{{/x}}{{/p}}"
        #expect(faults(["page": page, "p": "{{>*kind}}", "other": "{{$x}}{{/x}}"]).isEmpty)
        #expect(faults(["page": page, "p": "{{>*kind}}"]).map(\.id) == [.unknownBlock])
    }

    @Test("Overrides of a parent that the data names are checked when it is rendered")
    func dynamicParent() {
        let found = outcome("{{<*k}}{{$x}}{{/x}}{{/*k}}", ["k": "p"], [("p", "{{$y}}{{/y}}")]).faults
        #expect(found.map(\.id) == [.unknownBlock])
    }

    @Test("An unknown template that the data names is an error at the tag")
    func dynamicName() {
        let found = outcome("{{>*k}}", ["k": "heda"], [("head", "")]).faults
        #expect(found.map(\.head) == ["main.mustache:1:4: error: there is no template “heda” [unknown-template]"])
        #expect(found.first?.fixes == [Fix("did you mean “head”?")])
    }

    @Test("A template with a mistake is not missing too")
    func broken() {
        #expect(faults(["page": "{{>p}}{{<p}}{{$x}}{{/x}}{{/p}}", "p": "{{#a}}"]).map(\.id) == [.unclosedTag])
    }

    @Test("A parent that includes a template with a mistake may have any block")
    func brokenBelow() {
        let found = faults(["page": "{{<p}}{{$x}}{{/x}}{{/p}}", "p": "{{>q}}", "q": "{{$x}}"])
        #expect(found.map(\.id) == [.unclosedTag])
    }

    @Test("Two templates of one name are an error that names both files")
    func duplicate() {
        let sources = [
            TemplateSource(name: "a", file: SourceFile(path: "x/a", text: "1")),
            TemplateSource(name: "a", file: SourceFile(path: "y/a", text: "2")),
        ]
        let (library, diagnostics) = TemplateLibrary.compile(sources)
        #expect(diagnostics.map(\.head) == ["y/a: error: there are two templates called “a” [template-syntax]"])
        #expect(diagnostics.first?.notes.map(\.message) == ["the other is x/a"])
        #expect((try? library.render("a", [:])) == Array("1".utf8))
    }

    @Test("Rendering a template that does not exist is an error")
    func noTemplate() {
        let (library, _) = TemplateLibrary.compile([.named("page", "")])
        #expect(throws: TemplateFailure.self) { try library.render("pgae", [:]) }
    }

    @Test(
        "Endless recursion is an error with the way that leads there",
        arguments: [
            [("p", "{{>p}}")], [("p", "{{>q}}{{>q}}"), ("q", "{{#a}}{{>p}}{{/a}}")], [("p", "{{<p}}{{/p}}")],
            [("p", "{{>*name}}")], [("p", "  {{>p}}\n")],
        ])
    func recursion(templates: [(String, String)]) {
        let found = outcome("{{>p}}", ["a": true, "name": "p"], templates).faults
        #expect(found.map(\.id) == [.recursiveTemplate])
        #expect(found.first?.location != nil)
        #expect(found.first?.notes.isEmpty == false)
    }

    @Test("A chain of templates that each include the next one twice ends with an error, soon")
    func doubling() {
        let chain = (0..<60).map { ("t\($0)", "{{>t\($0 + 1)}}{{>t\($0 + 1)}}") } + [("t60", "x")]
        let found = outcome("{{>t0}}", [:], chain).faults
        #expect(found.map(\.id) == [.recursiveTemplate])
        #expect(found.first?.location != nil && found.first?.message.contains("100000") == true)
        let blocks = (0..<60).map {
            ("b\($0)", "{{<b\($0 + 1)}}{{$x}}{{$y}}{{/y}}{{/x}}{{/b\($0 + 1)}}{{>b\($0 + 1)}}")
        }
        #expect(outcome("{{>b0}}", [:], blocks + [("b60", "{{$x}}{{/x}}")]).faults.map(\.id) == [.recursiveTemplate])
    }

    @Test("A long list may include a template for each of its entries")
    func long() {
        let list = TemplateValue.list((0..<50_000).map { .integer($0) })
        #expect(outcome("{{#list}}{{>t}}{{/list}}", ["list": list], [("t", "x")]).text?.utf8.count == 50_000)
    }

    @Test("The names that a template uses are those of all that it includes")
    func names() {
        let (library, _) = TemplateLibrary.compile([
            .named("page", "{{a.b}}{{#c}}{{.}}{{/c}}{{<l}}{{$m}}{{d}}{{/m}}{{/l}}{{>*k}}"),
            .named("l", "{{$m}}{{e}}{{/m}}{{>l}}"), .named("other", "{{z}}"),
        ])
        #expect(library.names(usedBy: "page") == ["a.b", "c", ".", "d", "e", "k"])
        #expect(library.names(usedBy: "none") == nil)
        #expect(library.blocks(offeredBy: "page") == ["m"])
        #expect(library.templateNames == ["l", "other", "page"])
    }

    @Test("Threads that share a library render the same bytes")
    func threads() async throws {
        let (library, _) = TemplateLibrary.compile([
            .named("page", "{{<l}}{{$m}}{{#list}}{{>item}}{{/list}}{{/m}}{{/l}}"), .named("l", "<{{$m}}{{/m}}>"),
            .named("item", "{{.}}{{x}},"),
        ])
        let data: TemplateValue = ["x": "&", "list": .list((0..<500).map { .integer($0) })]
        let expected = try library.render("page", data)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<64 { group.addTask { try library.render("page", data) } }
            for try await bytes in group { #expect(bytes == expected) }
        }
    }
}
