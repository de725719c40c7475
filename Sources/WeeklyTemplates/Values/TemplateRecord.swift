/// Values by name, in the order they were given.
///
/// A record of a page has a dozen keys. For so few, comparing one key after another is faster than hashing, the more so as most differ
/// in their lengths. Where there are many, as below `extra`, they have a table.
package struct TemplateRecord: Sendable {
    /// A key and its value: what a literal gives is kept as it is.
    private typealias Entry = (String, TemplateValue)

    /// What few records have: one word, so that a value stays as small as a text is.
    private enum Rest: Sendable {
        case none
        /// The places of the keys, where they are many.
        case places([String: Int])  // bytes-ok: keys of templates, equal as in the entries
        /// Further values, which come behind the entries; an entry of the same key stands in front.
        case deferred(DeferredValues)
        /// What the entries were layered over.
        case below(Base)

        /// What stands behind the entries.
        func value(of key: String) -> TemplateValue? {
            switch self {
            case .none, .places: nil
            case .deferred(let deferred): deferred[key]
            case .below(let base): base.record[key]
            }
        }

        /// The same for a template.
        func value(of name: TemplateName) -> TemplateValue? {
            switch self {
            case .none, .places: nil
            case .deferred(let deferred): deferred[name.text]
            case .below(let base): base.record.value(of: name)
            }
        }
    }

    /// A record that others lie over. An object, so that looking into it copies nothing.
    private final class Base: Sendable {
        let record: TemplateRecord

        init(_ record: TemplateRecord) {
            self.record = record
        }
    }

    private var entries: [Entry] = []
    private var rest = Rest.none

    /// With more keys than this there is a table.
    private static let few = 32

    /// A record without keys.
    package init() {}

    /// A record of pairs; of two equal keys the last wins, at the place of the first.
    package init(_ pairs: [(String, TemplateValue)]) {
        if pairs.count <= Self.few, Self.areDistinct(pairs) {
            entries = pairs
        } else {
            entries.reserveCapacity(pairs.count)
            for (key, value) in pairs { self[key] = value }
        }
    }

    /// A record of a few pairs, and of values that are made of `subject` when somebody asks for them.
    ///
    /// - Parameter own: the pairs, a record of nothing else.
    @inlinable
    package init<Subject>(
        _ own: TemplateRecord = TemplateRecord(), deferring fields: DeferredFields<Subject>, of subject: Subject
    ) {
        let makes = fields.makes
        self.init(own, DeferredValues(keys: fields.keys) { makes[$0](subject) })
    }

    /// What `own` has, and behind it what `deferred` offers.
    package init(_ own: TemplateRecord, _ deferred: DeferredValues) {
        entries = own.entries
        rest = .deferred(deferred)
    }

    private static func areDistinct(_ entries: [Entry]) -> Bool {
        // A bit for every length: a key of another length than all before it is none of them.
        var lengths: UInt64 = 0
        for index in entries.indices {
            let length = entries[index].0.utf8.count
            let bit: UInt64 = 1 << UInt64(length & 63)
            if lengths & bit != 0 {
                for other in 0..<index where entries[other].0.isKey(entries[index].0, length) { return false }
            }
            lengths |= bit
        }
        return true
    }

    /// The keys, in order.
    package var keys: [String] {
        let own = entries.map(\.0)
        return switch rest {
        case .none, .places: own
        case .deferred(let deferred): own + deferred.keys.filter { !own.contains($0) }
        case .below(let base): Self.keys(base.record.keys, then: own)
        }
    }

    private static func keys(_ first: [String], then others: [String]) -> [String] {
        let known = Set(first)  // bytes-ok: keys of templates, equal as in the entries
        return first + others.filter { !known.contains($0) }
    }

    /// The value of a key, or `nil` if the record has no such key; setting `nil` removes the key.
    package subscript(key: String) -> TemplateValue? {
        get { place(of: key).map { entries[$0].1 } ?? rest.value(of: key) }
        set {
            switch (place(of: key), newValue) {
            case (let index?, let value?): entries[index].1 = value
            case (nil, let value?): append((key, value))
            case (let index, nil): remove(key, at: index)
            }
        }
    }

    /// The value of a name that a template looks up: first where it stood in the record before. Written into whoever asks, as is done for
    /// every name of every page.
    @inline(__always)
    func value(of name: TemplateName) -> TemplateValue? {
        let likely = name.likelyPlace
        if likely < entries.count, entries[likely].0.isKey(name.text, name.text.utf8.count) { return entries[likely].1 }
        guard let found = place(of: name.text) else { return rest.value(of: name) }
        name.remember(found)
        return entries[found].1
    }

    private func place(of key: String) -> Int? {
        if case .places(let places) = rest { return places[key] }
        let length = key.utf8.count
        for index in entries.indices where entries[index].0.isKey(key, length) { return index }
        return nil
    }

    private mutating func append(_ entry: Entry) {
        entries.append(entry)
        switch rest {
        case .none: findPlaces()
        case .places(var places):
            // Let go of the table, so that it is not copied.
            rest = .none
            places[entry.0] = entries.count - 1
            rest = .places(places)
        case .deferred, .below: break
        }
    }

    private mutating func remove(_ key: String, at index: Int?) {
        if let index { entries.remove(at: index) }
        switch rest {
        case .none, .places: findPlaces()
        case .deferred(let deferred): rest = .deferred(deferred.without(key))
        case .below(let base):
            var record = base.record
            record[key] = nil
            rest = .below(Base(record))
        }
    }

    private mutating func findPlaces() {
        rest = .none
        guard entries.count > Self.few else { return }
        rest = .places(Dictionary(entries.enumerated().map { ($1.0, $0) }) { first, _ in first })
    }

    /// This record with the keys of `base` that it lacks: what a page says wins over what the site says.
    package func layered(over base: TemplateRecord) -> TemplateRecord {
        if case .none = rest {
            var result = self
            result.rest = .below(Base(base))
            return result
        }
        var result = base
        for key in keys { result[key] = self[key] }
        return result
    }
}

extension TemplateRecord: Hashable {
    /// Whether both have the same keys in the same order, and equal values.
    package static func == (left: TemplateRecord, right: TemplateRecord) -> Bool {
        left.whole.elementsEqual(right.whole) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        for (key, value) in whole {
            hasher.combine(key)
            hasher.combine(value)
        }
    }

    private var whole: [Entry] {
        switch rest {
        case .none, .places: entries
        case .deferred, .below: keys.map { ($0, self[$0] ?? .null) }
        }
    }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
    /// A record of the keys that stand in the program, each once.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(literal: elements)
    }

    init(literal elements: [(String, TemplateValue)]) {
        assert(Self.areDistinct(elements))
        entries = elements
        findPlaces()
    }
}

extension String {
    /// Whether it is the same key of a record as another text. Most have another length, which is known at a glance.
    ///
    /// - Parameter length: how many bytes the other text has.
    @inline(__always)
    func isKey(_ other: String, _ length: Int) -> Bool { utf8.count == length && self == other }
}
