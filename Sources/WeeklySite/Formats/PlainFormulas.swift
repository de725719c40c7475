internal import WeeklyMath
internal import WeeklyText

extension Markup {
    /// Formulas as their source, as code: most programs that show feeds leave MathML out, or show its letters one behind the other.
    var plainFormulas: [Splice] {
        marks.lazy.filter { $0.kind == .formula }.compactMap { mark in
            MathML.source(of: self.text(at: mark)).map { Splice(range: mark.range, text: "<code>\($0)</code>") }
        }
    }
}
