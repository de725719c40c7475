internal import WeeklyText

/// Formulas written in LaTeX, for pages.
package enum MathML {
    /// A formula as an element `<math>` (MathML Core), with its source beside it (`annotation`).
    ///
    /// The time is linear in its length; groups may be nested fifty deep.
    ///
    /// - Parameters:
    ///   - tex: the part of LaTeX that docs/math.md names, without the dollars around it.
    ///   - isDisplay: whether it stands on a line of its own.
    package static func element(_ tex: String, isDisplay: Bool) throws(TeXFault) -> String {
        let content = MathWriter.elements(of: try TeXReader.read(tex))
        let display = isDisplay ? " display=\"block\" tabindex=\"0\"" : ""
        return
            "<math\(display)><semantics><mrow>\(content)</mrow>\(annotationStart)\(HTMLEscaping.escaped(tex))\(annotationEnd)"
    }

    private static let annotationStart = "<annotation encoding=\"application/x-tex\">"
    private static let annotationEnd = "</annotation></semantics></math>"

    /// The source of an element that `element` wrote, entities as written; nil for any other.
    package static func source(of element: Substring) -> Substring? {
        guard let body = element.without(end: annotationEnd), let start = body.utf8.firstRange(of: annotationStart.utf8)
        else {
            return nil
        }
        return body[start.upperBound...]
    }
}
