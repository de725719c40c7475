import Testing
import WeeklyTemplates

@Suite("The layout of blocks")
struct BlockLayoutTests {
    private static let indents = ["", " ", "  ", "    ", "\t"]

    /// Taking an indentation from a block's content and giving it back must come to nothing.
    @Test("A block that nobody overrides prints what a section that is true prints", arguments: 1...4)
    func likeSections(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<1_000 {
            let lines = lines(depth: 3, using: &numbers)
            let blocks = lines.joined()
            let sections = blocks.replacing("{{$", with: "{{#")
            let names: TemplateValue = ["b": true, "x": "1\n 2"]
            let partials = [("p", "p\n  q\n")]
            #expect(outcome(blocks, names, partials) == outcome(sections, names, partials))
            #expect(outcome(blocks, names, partials).text != nil)
            let indented = partials + [("blocks", blocks), ("sections", sections)]
            #expect(outcome("  {{>blocks}}\n", names, indented) == outcome("  {{>sections}}\n", names, indented))
        }
    }

    private func lines(depth: Int, using numbers: inout SeededNumbers) -> [String] {
        (0..<Int.random(in: 0...3, using: &numbers)).flatMap { _ in line(depth, using: &numbers) }
    }

    private func line(_ depth: Int, using numbers: inout SeededNumbers) -> [String] {
        let indent = Self.indents.randomElement(using: &numbers) ?? ""
        let other = Self.indents.randomElement(using: &numbers) ?? ""
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0: return ["\n"]
        case 1: return ["\(indent){{x}} t\n"]
        case 2: return ["\(indent){{>p}}\n"]
        case 3: return ["\(indent){{$b}}t{{/b}} t\n"]
        case 4: return ["\(indent){{$b}}t\n\(other)t{{/b}}\n"]
        case 5, 6:
            guard depth > 0 else { return ["\(indent)t\n"] }
            return ["\(indent){{$b}}\n"] + lines(depth: depth - 1, using: &numbers) + ["\(indent){{/b}}\n"]
        default: return ["\(indent)t\n"]
        }
    }
}
