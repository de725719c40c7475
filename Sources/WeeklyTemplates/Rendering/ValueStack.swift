internal import WeeklyText

/// The values that names are looked up in, innermost last (Mustache specification: the context stack).
struct ValueStack: Sendable {
    private var values: [TemplateValue] = []
    /// The innermost of them that has names: most names are found in it.
    private var innermost = TemplateRecord()
    /// The others that have names, innermost last.
    private var outer: [TemplateRecord] = []
    /// The lists that are gone through, innermost last.
    private var loops: [Loop] = []

    /// Pages nest hardly deeper.
    private static let usualDepth = 16

    init(_ root: TemplateValue) {
        values.reserveCapacity(Self.usualDepth)
        outer.reserveCapacity(Self.usualDepth)
        push(root)
    }

    /// The value of `{{.}}`.
    var top: TemplateValue { values.last ?? .null }

    mutating func push(_ value: TemplateValue) {
        values.append(value)
        guard case .record(let record) = value else { return }
        outer.append(innermost)
        innermost = record
    }

    mutating func pop() {
        if case .record = values.removeLast() { innermost = outer.removeLast() }
    }

    mutating func beginLoop(of count: Int) {
        loops.append(Loop(count: count))
    }

    /// The next entry of the innermost list is rendered.
    mutating func advanceLoop() {
        loops[loops.count - 1].index += 1
    }

    mutating func endLoop() {
        loops.removeLast()
    }

    /// The value of a name, or `nil` if it is unknown. The first part is looked for in every record, innermost first, the
    /// others in what that gave; null has no parts that could be unknown, so all of it is null.
    func value(of path: TemplatePath) -> TemplateValue? {
        guard let first = path.first else { return top }
        if let name = path.loopName, let loop = loops.last { return loop.value(of: name) }
        guard var value = find(first) else { return nil }
        for index in path.others.indices {
            guard let next = Self.value(of: path.others[index], in: value) else { return nil }
            value = next
        }
        return value
    }

    private static func value(of part: TemplateName, in whole: TemplateValue) -> TemplateValue? {
        switch whole {
        case .null: .null
        case .record(let record): record.value(of: part)
        case .list(let elements) where LoopName(part.text) == .count: .integer(elements.count)
        default: nil
        }
    }

    /// Why a name is unknown.
    func miss(of path: TemplatePath) -> NameMiss {
        guard let first = path.first, var value = find(first) else {
            let name = path.first?.text ?? "."
            return NameMiss(part: 0, name: name, owner: nil, known: scope + loopNames(like: name))
        }
        for (index, part) in path.parts.enumerated().dropFirst() {
            guard case .record(let record) = value, let next = record[part] else {
                return NameMiss(part: index, name: part, owner: value, known: value.keys)
            }
            value = next
        }
        return NameMiss(part: 0, name: path.text, owner: nil, known: scope)
    }

    private func find(_ name: TemplateName) -> TemplateValue? {
        if let found = innermost.value(of: name) { return found }
        for index in outer.indices.reversed() {
            if let found = outer[index].value(of: name) { return found }
        }
        return nil
    }

    /// All names in scope.
    private var scope: [String] { values.flatMap(\.keys) }

    /// What a list may be asked, for a name that is meant so.
    private func loopNames(like name: String) -> [String] {
        let isMeant = name.utf8.first == .atSign && !loops.isEmpty
        return isMeant ? LoopName.allCases.map(\.rawValue) : []
    }
}

extension TemplateValue {
    /// The keys of a record, and what may be asked of a list; other values have none.
    fileprivate var keys: [String] {
        switch self {
        case .record(let record): record.keys
        case .list: [LoopName.count.rawValue]
        default: []
        }
    }
}
