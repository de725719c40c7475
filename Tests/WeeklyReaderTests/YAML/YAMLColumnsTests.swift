import TestTraits
import Testing
import WeeklyDiagnostics

@testable import WeeklyReader

@Suite("Values in long lines")
struct YAMLColumnsTests {
    private func parse(_ yaml: String) -> ([YAMLEntry], [Diagnostic], SourceFile) {
        let file = SourceFile(path: "a.yml", text: yaml)
        let (entries, diagnostics) = YAMLParser.mapping(in: SourceRange(0, file.length), of: file)
        return (entries, diagnostics, file)
    }

    @Test(
        "Every value of a line is found in its place, anchors and wide characters before it", arguments: [3, 30, 500])
    func places(count: Int) {
        let words = (0..<count).map { "词\($0)" }
        let written = words.enumerated().map { $0 % 3 == 0 ? "&a\($0) \($1)" : $1 }
        let (entries, diagnostics, file) = parse("a: [\(written.joined(separator: ", "))]\nb: *a0\n")
        #expect(diagnostics.isEmpty)
        guard case .sequence(let nodes) = entries[0].value.kind else { return #expect(Bool(false)) }
        #expect(nodes.map { String(file.slice($0.range)) } == words)
        #expect(String(file.slice(entries[1].value.range)) == words[0])
    }

    @Test(
        "Four times as many values take four times as long, not sixteen", .measuresTime,
        arguments: ["&a# x", "x", "词", "*a"])
    func linear(value: String) {
        let growth = Growth(from: 3_000, to: 12_000) { count in
            let values = (0..<count).map { value.replacing("#", with: "\($0)") }.joined(separator: ", ")
            let yaml = "z: &a x\na: [\(values)]\n"
            return ProcessorTime.measure { _ = parse(yaml) }
        }
        #expect(growth.isLinear, "\(growth)")
    }
}
