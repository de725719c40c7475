/// Values by name, in the order they were given.
///
/// A record of a page has a dozen keys. For so few, comparing one key after another is faster than hashing, the more so
/// as Swift compares keys of up to 15 bytes as two integers. Where there are many, as below `extra`, they have a table.
package struct TemplateRecord: Sendable {
    private struct Entry: Hashable, Sendable {
        let key: String
        var value: TemplateValue
    }

    /// What few records have: one word, so that a value stays as small as a text is.
    private enum Rest: Sendable {
        case none
        /// The places of the keys, where they are many.
        case places([String: Int])  // bytes-ok: keys of templates, equal as in the entries
        /// Further values, which come behind the entries; an entry of the same key stands in front.
        case deferred(DeferredValues)
    }

    private var entries: [Entry] = []
    private var rest = Rest.none

    /// With more keys than this there is a table.
    private static let few = 32

    /// A record without keys.
    package init() {}

    /// A record of pairs; of two equal keys the last wins, at the place of the first.
    package init(_ pairs: some Sequence<(String, TemplateValue)>) {
        entries.reserveCapacity(pairs.underestimatedCount)
        for (key, value) in pairs { self[key] = value }
    }

    /// A record of a few pairs, and of values that are made of `subject` when somebody asks for them.
    package init<Subject>(
        _ pairs: KeyValuePairs<String, TemplateValue> = [:], deferring fields: DeferredFields<Subject>,
        of subject: Subject
    ) {
        entries = pairs.map { Entry(key: $0.key, value: $0.value) }
        rest = .deferred(DeferredValues(fields, of: subject))
    }

    /// The keys, in order.
    package var keys: [String] {
        let first = entries.map(\.key)
        guard case .deferred(let deferred) = rest else { return first }
        return first + deferred.keys.filter { !first.contains($0) }
    }

    /// The value of a key, or `nil` if the record has no such key; setting `nil` removes the key.
    package subscript(key: String) -> TemplateValue? {
        get {
            if case .places(let places) = rest { return places[key].map { entries[$0].value } }
            for entry in entries where entry.key == key { return entry.value }
            if case .deferred(let deferred) = rest { return deferred[key] }
            return nil
        }
        set {
            switch (place(of: key), newValue) {
            case (let index?, let value?): entries[index].value = value
            case (nil, let value?): append(Entry(key: key, value: value))
            case (let index, nil): remove(key, at: index)
            }
        }
    }

    private func place(of key: String) -> Int? {
        if case .places(let places) = rest { places[key] } else { entries.firstIndex { $0.key == key } }
    }

    private mutating func append(_ entry: Entry) {
        entries.append(entry)
        switch rest {
        case .none: findPlaces()
        case .places(var places):
            // Let go of the table, so that it is not copied.
            rest = .none
            places[entry.key] = entries.count - 1
            rest = .places(places)
        case .deferred: break
        }
    }

    private mutating func remove(_ key: String, at index: Int?) {
        if let index { entries.remove(at: index) }
        if case .deferred(let deferred) = rest {
            rest = .deferred(deferred.without(key))
        } else {
            findPlaces()
        }
    }

    private mutating func findPlaces() {
        rest = .none
        guard entries.count > Self.few else { return }
        rest = .places(Dictionary(entries.enumerated().map { ($1.key, $0) }) { first, _ in first })
    }

    /// This record with the keys of `base` that it lacks: what a page says wins over what the site says.
    package func layered(over base: TemplateRecord) -> TemplateRecord {
        var result = base
        for entry in entries { result[entry.key] = entry.value }
        if case .deferred(let deferred) = rest {
            for key in deferred.keys { result[key] = self[key] }
        }
        return result
    }
}

extension TemplateRecord: Hashable {
    /// Whether both have the same keys in the same order, and equal values.
    package static func == (left: TemplateRecord, right: TemplateRecord) -> Bool {
        left.whole == right.whole
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(whole) }

    private var whole: [Entry] {
        guard case .deferred = rest else { return entries }
        return keys.map { Entry(key: $0, value: self[$0] ?? .null) }
    }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
    /// A record; of two equal keys the last wins.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(elements)
    }
}
