internal import WeeklyDiagnostics
internal import WeeklyText

/// A node object of JSON-LD 1.1 (section 9.2); its properties keep the order in which they were set.
struct LinkedNode: Sendable {
    private var fields: [(name: StaticString, value: LinkedValue)] = []
    private let id: String?

    init(_ type: String, id: String? = nil) {
        self.id = id
        fields.reserveCapacity(8)
        fields.append(("@type", .text(type)))
        if let id { fields.append(("@id", .text(id))) }
    }

    private init(reference id: String) {
        self.id = id
        fields = [("@id", .text(id))]
    }

    /// Gives it a property that it does not have yet; what is nil is left out.
    mutating func set(_ name: StaticString, _ value: LinkedValue?) {
        if let value { fields.append((name, value)) }
    }

    /// The node by its identity alone, for others to point at; the node itself where it has none.
    var reference: LinkedValue {
        .node(id.map(LinkedNode.init(reference:)) ?? self)
    }

    func write(to json: inout JSONText) {
        json.object { json in
            for field in fields {
                json.key(field.name)
                field.value.write(to: &json)
            }
        }
    }
}

/// What a property of a node may be.
enum LinkedValue: Sendable {
    case text(String)
    case integer(Int)
    case node(LinkedNode)
    case list([LinkedValue])

    func write(to json: inout JSONText) {
        switch self {
        case .text(let text): json.string(text)
        case .integer(let number): json.integer(number)
        case .node(let node): node.write(to: &json)
        case .list(let values):
            json.array { json in
                for value in values { value.write(to: &json) }
            }
        }
    }
}
