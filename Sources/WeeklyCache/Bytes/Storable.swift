/// A value that is kept as bytes and read back the same.
///
/// Both directions stand beside each other, in the same order of fields. `StoredFieldsTests` has a table of the fields of every type: who
/// adds one finds it there.
protocol Storable {
    /// Appends the value's bytes: one at least, for the count of a list is held against the bytes that are left.
    func store(in writer: inout CacheWriter)

    /// Reads what `store` wrote.
    init(readBy reader: inout CacheReader) throws(DamagedCache)
}

/// A choice that is kept as a number. The numbers are those of the form, whatever the cases are called.
protocol Numbered: Storable {
    var number: UInt8 { get }

    /// Nil where no case has the number.
    init?(number: UInt8)
}

extension Numbered {
    func store(in writer: inout CacheWriter) { writer.append(byte: number) }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        guard let value = Self(number: try reader.byte()) else { throw DamagedCache() }
        self = value
    }
}

extension CacheWriter {
    /// A case with what it holds.
    mutating func append(_ number: UInt8, _ value: some Storable) {
        append(byte: number)
        append(value)
    }
}
