import Foundation
import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyTemplates

@Suite("Templates of any bytes")
struct FuzzTests {
    private static let seeds = [
        "{{<p}}\n  {{$a}}\n    {{x}}\n  {{/a}}\n{{/p}}\n{{>q}}\n", "{{#l}}\n {{.}}{{^x}}{{{y}}}{{/x}}\n{{/l}}\n",
        "{{=<% %>=}}<%#r%>\r\n<%>*k%><%/r%><%! c %>", "  {{$b}}1\n 2{{/b}} {{<*k}}{{$a}}{{/a}}{{/*k}}\n",
        "{{&x}}{{ r.s }}",
    ]
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#l}}", "{{/l}}", "{{$a}}", "{{/a}}", "{{<p}}", "{{/p}}", "{{>q}}", "{{>*k}}", "\n",
        "  ",
        "\r\n", "=", "{{=| |=}}", "|", ".", "*", "中", "\u{301}", "\0", "{{!", "x",
    ]
    private static let data: TemplateValue = [
        "x": "<&>", "y": .null, "l": [1, ["x": 2], []], "k": "q", "r": ["s": true, "x": .html(HTML("<b>"))],
    ]

    @Test("Mutations of templates render or are refused, and never end the program", arguments: 1...4)
    func mutations(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<1_500 { exercise(mutated(using: &numbers), mutated(using: &numbers)) }
    }

    @Test("Every diagnostic lies in its file")
    func ranges() {
        var numbers = SeededNumbers(state: 99)
        for _ in 0..<1_000 {
            let text = mutated(using: &numbers)
            for fault in outcome(text, Self.data, [("p", "{{$a}}{{/a}}"), ("q", "")]).faults {
                guard let range = fault.location?.range else { continue }
                #expect(0 <= range.lower && range.upper <= text.utf8.count)
            }
        }
    }

    private func exercise(_ first: String, _ second: String) {
        for strictness in [TemplateStrictness.strict, .lenient] {
            let sources = [TemplateSource.named("main", first), .named("p", second), .named("q", "q{{$a}}{{/a}}\n")]
            let library = TemplateLibrary.compile(sources, strictness: strictness).library
            _ = try? library.render("main", Self.data)
        }
    }

    private func mutated(using numbers: inout SeededNumbers) -> String {
        var bytes = Array((Self.seeds.randomElement(using: &numbers) ?? "").utf8)
        for _ in 0..<Int.random(in: 0...8, using: &numbers) {
            let index = Int.random(in: 0...bytes.count, using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes.insert(.random(in: 0...255, using: &numbers), at: index)
            case 1: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 0...5, using: &numbers)))
            default: bytes.insert(contentsOf: (Self.pieces.randomElement(using: &numbers) ?? "").utf8, at: index)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

@Suite("Templates that would be slow or deep")
struct PathologyTests {
    /// Fewer than the limit of each template, many templates: the sum must not end a thread's stack.
    @Test("Depth that adds up over templates is an error on a thread of half a megabyte")
    func depth() async {
        let head = String(repeating: "{{#a}}", count: 99)
        let tail = String(repeating: "{{/a}}", count: 99)
        let ids = await withCheckedContinuation { continuation in
            let thread = Thread {
                let faults = outcome(head + "{{>p}}" + tail, ["a": true], [("p", head + "{{>p}}" + tail)]).faults
                continuation.resume(returning: faults.map(\.id))
            }
            thread.stackSize = 512 * 1024
            thread.start()
        }
        #expect(ids == [.recursiveTemplate])
    }

    @Test(
        "Long templates without an end are refused quickly", .measuresTime,
        arguments: ["{{", "{{{", "{{#a}}", "{{/a}}", "{{<a}}{{$b}}", "{{!"])
    func linear(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let time = ProcessorTime.measure { #expect(!outcome(text).faults.isEmpty) }
        #expect(time < .seconds(20))
    }
}
