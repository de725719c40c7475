internal import WeeklyDiagnostics
internal import WeeklyText

/// A node object of JSON-LD 1.1 (section 9.2); its keys keep the order in which they were set.
struct LinkedNode: Sendable {
    private var fields: [(name: String, value: LinkedValue)] = []
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

    /// A property; what is nil is left out.
    subscript(_ name: String) -> LinkedValue? {
        get { fields.first { $0.name == name }?.value }
        set {
            if let known = fields.firstIndex(where: { $0.name == name }) { fields.remove(at: known) }
            if let newValue { fields.append((name, newValue)) }
        }
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
