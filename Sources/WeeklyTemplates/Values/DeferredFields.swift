/// Values that records of one form offer by name, each made only when a template asks for it: what few templates show costs nothing
/// where it is not shown.
package struct DeferredFields<Subject: Sendable>: Sendable {
    /// Makes a value of what the record is about.
    package typealias Make = @Sendable (Subject) -> TemplateValue

    fileprivate let keys: [String]
    fileprivate let makes: [Make]

    /// Fields in the order in which a record names them; each name once.
    package init(_ fields: [(String, Make)]) {
        keys = fields.map(\.0)
        makes = fields.map(\.1)
    }

    /// What records offer of them, in order.
    package var names: [String] { keys }

    /// The same and further ones, whose names are others.
    package func adding(_ fields: [(String, Make)]) -> DeferredFields {
        DeferredFields(Array(zip(keys, makes)) + fields)
    }
}

/// The values of one record that are not made yet. They are made anew for everybody who asks: most are asked for once.
final class DeferredValues: Sendable {
    let keys: [String]
    private let make: @Sendable (Int) -> TemplateValue

    private init(keys: [String], make: @escaping @Sendable (Int) -> TemplateValue) {
        self.keys = keys
        self.make = make
    }

    convenience init<Subject: Sendable>(_ fields: DeferredFields<Subject>, of subject: Subject) {
        let makes = fields.makes
        self.init(keys: fields.keys) { makes[$0](subject) }
    }

    subscript(key: String) -> TemplateValue? {
        for index in keys.indices where keys[index].isKey(key) { return make(index) }
        return nil
    }

    func without(_ key: String) -> DeferredValues {
        let kept = keys.indices.filter { keys[$0] != key }
        return DeferredValues(keys: kept.map { keys[$0] }) { [make] in make(kept[$0]) }
    }
}

extension DeferredFields: ExpressibleByDictionaryLiteral {
    /// Fields in the order in which a record names them; each name once.
    package init(dictionaryLiteral fields: (String, Make)...) {
        self.init(fields)
    }
}
