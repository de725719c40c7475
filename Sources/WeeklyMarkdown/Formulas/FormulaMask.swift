internal import WeeklyDiagnostics

/// The byte that stands for every byte of a formula while the library reads, so that it finds no mark of its own in it.
enum FormulaMask {
    /// A control character that no text has any use for. Where one stands in a text, its formulas are not read.
    static let byte: UInt8 = 0x02

    /// What hides formulas; every other byte stays in its place.
    static func masks(of spans: [FormulaSpan]) -> [ByteMask] {
        spans.flatMap { span in span.lines.map { ByteMask(range: $0, byte: byte) } }
    }
}
