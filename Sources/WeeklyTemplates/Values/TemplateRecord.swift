/// Values by name, in the order they were given.
///
/// A record of a page has a dozen keys. For so few, comparing one key after another is faster than hashing, the more so
/// as Swift compares keys of up to 15 bytes as two integers.
package struct TemplateRecord: Hashable, Sendable {
    private struct Entry: Hashable, Sendable {
        let key: String
        var value: TemplateValue
    }

    private var entries: [Entry] = []

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
            for entry in entries where entry.key == key { return entry.value }
            return nil
        }
        set {
            let index = entries.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (nil, let value?): entries.append(Entry(key: key, value: value))
            case (let index?, nil): entries.remove(at: index)
            case (nil, nil): break
            }
        }
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
