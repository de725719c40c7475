/// A list that a section goes through, and where it is.
struct Loop: Sendable {
    /// How many entries there are.
    let count: Int
    /// Which one is rendered, from 1.
    var index = 0

    func value(of name: LoopName) -> TemplateValue {
        switch name {
        case .first: .boolean(index == 1)
        case .last: .boolean(index == count)
        case .index: .integer(index)
        case .count: .integer(count)
        }
    }
}
