extension String: Storable {
    func store(in writer: inout CacheWriter) { writer.append(self) }

    init(readBy reader: inout CacheReader) throws(DamagedCache) { self = try reader.text() }
}

/// Any number, negative ones too; small ones are short. What counts or is a place in a file is a `position` instead.
extension Int: Storable {
    func store(in writer: inout CacheWriter) { writer.append(number: UInt64(bitPattern: Int64(self))) }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        self = Int(truncatingIfNeeded: try reader.number())
    }
}

extension Bool: Numbered {
    var number: UInt8 { self ? 1 : 0 }

    init?(number: UInt8) {
        guard number <= 1 else { return nil }
        self = number == 1
    }
}

extension Optional: Storable where Wrapped: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(self != nil)
        if let self { writer.append(self) }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        let isThere: Bool = try reader.value()
        self = isThere ? try Wrapped(readBy: &reader) : nil
    }
}

extension Array: Storable where Element: Storable {
    /// More room than this is made only for elements that are there.
    private static var mostReserved: Int { 256 }

    func store(in writer: inout CacheWriter) {
        writer.append(position: count)
        // Going through the array itself would copy each element, with a count to raise for every text in it.
        let elements = span
        for index in elements.indices { elements[index].store(in: &writer) }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        let count = try reader.count()
        self = []
        // Most lists of an issue are empty.
        if count == 0 { return }
        reserveCapacity(Swift.min(count, Self.mostReserved))
        for _ in 0..<count { append(try Element(readBy: &reader)) }
    }
}
