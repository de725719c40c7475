import TestTraits
import Testing

@testable import WeeklyMath

@Suite("Formulas, whatever they are")
struct TeXPropertiesTests {
    private static let pieces = [
        "{", "}", "^", "_", "&", "\\\\", "\\frac", "\\sqrt", "[", "]", "\\left", "\\right", "(", ")", ".",
        "\\begin{matrix}", "\\end{matrix}",
        "\\begin", "\\text{", "\\hat", "\\mathbf", "x", "1", " ", "'", "%", "\n", "中", "é", "\\", "\\,", "<", "\\sum",
        "\\operatorname", "\\limits",
    ]

    @Test("They end, faults stand within them, and elements are closed")
    func ends() {
        var numbers = SeededNumbers(state: 14)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<30, using: &numbers)
            let tex = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &numbers)] }
                .joined()
            do throws(TeXFault) {
                let element = try MathML.element(tex, isDisplay: false)
                #expect(element.matches(of: /<[a-z][^>]*[^\/]>/).count == element.matches(of: /<\/[a-z]+>/).count)
            } catch {
                #expect(error.range.lowerBound >= 0 && error.range.upperBound <= tex.utf8.count)
            }
        }
    }

    @Test(
        "What is nested too deep is a fault",
        arguments: ["{", "\\hat", "\\sqrt{", "\\left(", "x^", "\\begin{matrix}", "\\frac{"])
    func deep(piece: String) {
        let tex = String(repeating: piece, count: 100_000)
        #expect(throws: TeXFault.self) { try TeXReader.read(tex) }
    }

    @Test(
        "The time is linear in the length", .measuresTime,
        arguments: ["x", "{x}", "x_1", " ", "\\frac12", "\\text{a}", "&", "%\n", "\\\\", "(", "''"])
    func time(piece: String) {
        let growth = Growth(from: 4000, to: 16000) { count in
            let tex = String(repeating: piece, count: count)
            return ProcessorTime.measure { _ = try? MathML.element(tex, isDisplay: true) }
        }
        #expect(growth.isLinear, "\(growth)")
    }
}
