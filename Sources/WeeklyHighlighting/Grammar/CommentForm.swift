/// How a comment begins and ends.
struct CommentForm: Sendable {
    let opening: [UInt8]
    /// Nil for one that goes on to the end of its line.
    let closing: [UInt8]?
    /// Whether one may stand in another.
    var nests = false
    /// Whether it begins only at a line's start or behind white space: elsewhere its mark belongs to a word.
    var standsApart = false

    /// To the end of the line.
    static func line(_ opening: String, standsApart: Bool = false) -> CommentForm {
        CommentForm(opening: Array(opening.utf8), closing: nil, standsApart: standsApart)
    }

    static func block(_ opening: String, _ closing: String, nests: Bool = false) -> CommentForm {
        CommentForm(opening: Array(opening.utf8), closing: Array(closing.utf8), nests: nests)
    }
}

extension [CommentForm] {
    /// As in C and most of its kin.
    static let slashes: [CommentForm] = [.line("//"), .block("/*", "*/")]
    /// As in scripts and settings.
    static let numberSigns: [CommentForm] = [.line("#", standsApart: true)]
}
