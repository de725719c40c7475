import Testing
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyTemplates

@Suite("Templates that include one another")
struct TemplateSetTests {
    private func templates(_ texts: [String: String]) -> [ExactText: Template] {
        let parsed = texts.map { (ExactText($0), TemplateParser.parse(.named("x", $1)).template) }
        return Dictionary(uniqueKeysWithValues: parsed).compactMapValues(\.self)
    }

    private func offer(_ name: String, _ texts: [String: String]) -> BlockOffer {
        TemplateGraph(templates(texts)).offer(of: name)
    }

    @Test("What is reached is what is named, directly or not, in circles too, whether it exists or not")
    func reaching() {
        let graph = TemplateGraph(
            templates(["a": "{{>b}}", "b": "{{<c}}{{$x}}{{>d}}{{/x}}{{/c}}", "c": "{{>a}}", "e": ""]))
        #expect(graph.reachable(from: "a") == ["a", "b", "c", "d"])
        #expect(graph.reachable(from: "e") == ["e"])
        #expect(graph.reachable(from: "none") == ["none"])
    }

    @Test("A template offers its blocks and those of all that it includes")
    func offers() {
        let texts = [
            "page": "{{<base}}{{$body}}{{$aside}}{{/aside}}{{/body}}{{/base}}", "base": "{{$head}}{{/head}}{{>foot}}",
            "foot": "{{$end}}{{/end}}",
        ]
        #expect(offer("base", texts) == BlockOffer(blocks: ["head", "end"], isOpen: false))
        #expect(offer("page", texts).blocks.isSuperset(of: ["head", "end", "aside"]))
        #expect(offer("foot", texts).allows("end") && !offer("foot", texts).allows("head"))
    }

    @Test(
        "Where a part is unknown, any block may be meant",
        arguments: [("{{>*name}}", false), ("{{>missing}}", true), ("{{$a}}{{/a}}", false), ("", false)])
    func openOffers(text: String, isOpen: Bool) {
        #expect(offer("a", ["a": text]).isOpen == isOpen)
        #expect(offer("a", ["a": text]).allows("anything") == isOpen)
    }

    @Test("Where the data name a part, that is one of all templates")
    func offersOfAny() {
        let texts = ["a": "{{>*name}}", "b": "{{$head}}{{/head}}", "c": "{{<a}}{{$haed}}{{/haed}}{{/a}}"]
        #expect(offer("a", texts).allows("head") && !offer("a", texts).allows("tail"))
        let incomplete = TemplateSet(templates(texts), strictness: .strict, isComplete: false)
        #expect(incomplete.offer(of: "a")?.allows("tail") == true)
    }

    @Test("A mistake in one template is no mistake in those that include it")
    func brokenTemplates() {
        let set = TemplateSet(templates(["a": "{{>broken}}{{>none}}"]), strictness: .strict)
        let found = set.diagnostics(known: ["a", "broken"])
        #expect(found.map(\.id) == [.unknownTemplate])
        #expect(found.first?.message.contains("none") == true)
        #expect(set["broken"] == nil && set.offer(of: "broken") == nil)
        #expect(set.names == ["a"])
    }

    @Test(
        "What a template names is gathered with all that stands within",
        arguments: [
            ("{{a}}{{{b.c}}}{{.}}", ["a", "b.c", "."]), ("{{#a}}{{^b}}{{c}}{{/b}}{{/a}}", ["a", "b", "c"]),
            ("{{>*a.b}}{{<p}}{{$x}}{{c}}{{/x}}{{/p}}", ["a.b", "c"]), ("{{$x}}{{d}}{{/x}}{{>p}}text", ["d"]),
        ] as [(String, Set<ExactText>)])
    func mentions(text: String, names: Set<ExactText>) {
        #expect(templates(["a": text])["a"]?.mentions.names == names)
    }
}
