internal import WeeklyMath
internal import WeeklyText

extension Formula {
    /// A formula, white space around it left out; a fault's places are those in `tex` as it was given.
    static func read(_ tex: String, isDisplay: Bool) -> Result<Formula, TeXFault> {
        let bytes = Array(tex.utf8)
        let start = bytes.prefix(while: \.isASCIISpace).count
        let end = bytes.lastIndex { !$0.isASCIISpace }.map { $0 + 1 } ?? start
        let inner = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
        do throws(TeXFault) {
            return .success(Formula(tex: inner, element: try MathML.element(inner, isDisplay: isDisplay)))
        } catch {
            return .failure(error.moved(by: start))
        }
    }
}
