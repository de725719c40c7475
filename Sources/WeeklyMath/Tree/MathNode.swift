/// A part of a formula.
indirect enum MathNode: Sendable, Hashable {
    /// A letter or a name; upright where it is not to lean.
    case identifier(String, isUpright: Bool = false)
    case number(String)
    case sign(MathSign)
    /// A name such as `sin`; limits stand below that of `lim`.
    case function(String, hasLimits: Bool)
    /// Words as they are.
    case text(String)
    /// In em.
    case space(String)
    case row([MathNode])
    /// Without its line for a binomial coefficient.
    case fraction(MathNode, MathNode, hasLine: Bool = true)
    case root(MathNode, index: MathNode?)
    case scripts(MathNode, sub: MathNode?, sup: MathNode?)
    /// What stands above and below.
    case stack(MathNode, under: MathNode?, over: MathNode?, isAccent: Bool)
    /// Between marks that are as high as it is; an empty mark is none.
    case fenced(String, MathNode, String)
    case table(MathTable)
}

/// A sign between others.
struct MathSign: Sendable, Hashable {
    /// How much room it has beside others, and how it grows.
    enum Form: Sendable, Hashable {
        case usual
        /// A bracket: it stays as high as a line.
        case bracket
        /// `∑`: limits stand below and above it.
        case large
        /// `∫`: limits stand beside it.
        case integral
    }

    let text: String
    var form = Form.usual
}

/// Cells in rows.
struct MathTable: Sendable, Hashable {
    /// How columns are aligned: the class of its element on a page.
    enum Alignment: String, Sendable, Hashable {
        case center = "math-center"
        /// Right and left by turns, so that two columns meet.
        case pairs = "math-pairs"
        case left = "math-left"
    }

    var rows: [[MathNode]]
    var alignment: Alignment
}

extension MathNode {
    static let empty = MathNode.row([])
}
