/// Which texts and comments were looked for to their ends in vain, and how far: whatever begins before there has no end either, and need
/// not be looked at again.
struct AbsentEnds {
    /// A form, by its number in the grammar.
    enum Form: Hashable {
        case comment(Int)
        case string(Int)
    }

    private var places: [Form: Int] = [:]

    func knows(_ form: Form, at index: Int) -> Bool {
        places[form].map { index < $0 } ?? false
    }

    mutating func note(_ form: Form, before end: Int) {
        places[form] = end
    }
}
