/// Values that records of one form offer by name, each made only when a template asks for it: what few templates show costs nothing
/// where it is not shown.
package struct DeferredFields<Subject: Sendable>: Sendable {
    /// Makes a value of what the record is about.
    package typealias Make = @Sendable (Subject) -> TemplateValue

    /// What records offer of them, in order.
    package let keys: [String]
    /// How each is made.
    package let makes: [Make]

    /// Fields in the order in which a record names them; each name once.
    package init(_ fields: [(String, Make)]) {
        self.init(keys: fields.map(\.0), makes: fields.map(\.1))
    }

    private init(keys: [String], makes: [Make]) {
        self.keys = keys
        self.makes = makes
    }

    /// The same and further ones, whose names are others.
    package func adding(_ others: DeferredFields) -> DeferredFields {
        DeferredFields(keys: keys + others.keys, makes: makes + others.makes)
    }
}

/// The values of one record that are not made yet, by the places of their names. They are made anew for everybody who asks: most are asked for once.
package final class DeferredValues: Sendable {
    let keys: [String]
    private let make: @Sendable (Int) -> TemplateValue

    /// - Parameters:
    ///   - keys: each once.
    ///   - make: makes the value of the key at a place.
    package init(keys: [String], make: @escaping @Sendable (Int) -> TemplateValue) {
        self.keys = keys
        self.make = make
    }

    subscript(key: String) -> TemplateValue? {
        let length = key.utf8.count
        for index in keys.indices where keys[index].isKey(key, length) { return make(index) }
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
