/// Values by name, in the order they were given.
///
/// A record of a page has a dozen keys. For so few, comparing one key after another is faster than hashing, the more so
/// as Swift compares keys of up to 15 bytes as two integers. Where there are many, as below `extra`, they have a table.
package struct TemplateRecord: Hashable, Sendable {
    private struct Entry: Hashable, Sendable {
        let key: String
        var value: TemplateValue
    }

    private var entries: [Entry] = []
    /// The places of the keys; empty where they are few.
    private var places: [String: Int] = [:]  // bytes-ok: keys of templates, equal as in the entries

    /// With more keys than this there is a table.
    private static let few = 32

    /// A record without keys.
    package init() {}

    /// A record of pairs; of two equal keys the last wins, at the place of the first.
    package init(_ pairs: some Sequence<(String, TemplateValue)>) {
        entries.reserveCapacity(pairs.underestimatedCount)
        for (key, value) in pairs { self[key] = value }
    }

    /// The keys, in order.
    package var keys: [String] { entries.map(\.key) }

    /// The value of a key, or `nil` if the record has no such key; setting `nil` removes the key.
    package subscript(key: String) -> TemplateValue? {
        get {
            if !places.isEmpty { return places[key].map { entries[$0].value } }
            for entry in entries where entry.key == key { return entry.value }
            return nil
        }
        set {
            let index = places.isEmpty ? entries.firstIndex { $0.key == key } : places[key]
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (nil, let value?): append(Entry(key: key, value: value))
            case (let index?, nil): remove(at: index)
            case (nil, nil): break
            }
        }
    }

    private mutating func append(_ entry: Entry) {
        entries.append(entry)
        if !places.isEmpty { places[entry.key] = entries.count - 1 } else { findPlaces() }
    }

    private mutating func remove(at index: Int) {
        entries.remove(at: index)
        places = [:]
        findPlaces()
    }

    private mutating func findPlaces() {
        guard entries.count > Self.few else { return }
        for (index, entry) in entries.enumerated() { places[entry.key] = index }
    }

    /// This record with the keys of `base` that it lacks: what a page says wins over what the site says.
    package func layered(over base: TemplateRecord) -> TemplateRecord {
        var result = base
        for entry in entries { result[entry.key] = entry.value }
        return result
    }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
    /// A record; of two equal keys the last wins.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(elements)
    }
}
