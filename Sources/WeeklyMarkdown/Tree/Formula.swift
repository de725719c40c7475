/// A formula in a text.
package struct Formula: Sendable, Hashable {
    /// LaTeX, without dollars around it.
    package let tex: String
    /// MathML: an element `<math>` of this program's making.
    package let element: String

    /// - Parameter element: is written to pages as it is.
    package init(tex: String, element: String) {
        self.tex = tex
        self.element = element
    }
}
