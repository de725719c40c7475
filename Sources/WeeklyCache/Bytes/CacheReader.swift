internal import WeeklyText

/// Reads what a `CacheWriter` wrote, out of bytes that somebody else holds.
///
/// Every length is held against the bytes that are left before it is believed, and nothing is asked for that they could not fill: whatever
/// the bytes are, reading takes as long as there are bytes, and ends with a value or an error.
///
/// Pointers into them are used in this file alone: a span cannot be a field of a value that is handed from function to function before
/// Swift lets lifetimes be declared. A reader lives as long as the call of `read` that has the bytes, and cannot be copied out of it.
struct CacheReader: ~Copyable {
    /// How deep values may be within each other: twice as deep as front matter may be.
    private static let mostDepth = 128

    private let bytes: UnsafeRawBufferPointer
    /// The same as a value that may be held.
    private let source: ArraySlice<UInt8>
    private var offset = 0
    private var depth = 0
    private var texts: [String] = []
    private var markups: [Markup] = []

    private init(_ bytes: UnsafeRawBufferPointer, of source: ArraySlice<UInt8>) {
        self.bytes = bytes
        self.source = source
    }

    /// The value that the bytes are from the first to the last.
    static func read<Value: Storable>(_ source: ArraySlice<UInt8>) throws(DamagedCache) -> Value {
        try source.span.bytes.withUnsafeBytes { (bytes) throws(DamagedCache) in
            var reader = CacheReader(bytes, of: source)
            let value = try Value(readBy: &reader)
            guard reader.left == 0 else { throw DamagedCache() }
            return value
        }
    }

    /// The value that the bytes begin with, whatever follows.
    static func readBeginning<Value: Storable>(_ source: ArraySlice<UInt8>) throws(DamagedCache) -> Value {
        try source.span.bytes.withUnsafeBytes { (bytes) throws(DamagedCache) in
            var reader = CacheReader(bytes, of: source)
            return try Value(readBy: &reader)
        }
    }

    private var left: Int { bytes.count - offset }

    /// A value of the type that is wanted.
    mutating func value<Value: Storable>() throws(DamagedCache) -> Value {
        try Value(readBy: &self)
    }

    mutating func byte() throws(DamagedCache) -> UInt8 {
        guard offset < bytes.count else { throw DamagedCache() }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func number() throws(DamagedCache) -> UInt64 {
        let first = try byte()
        return first < 0x80 ? UInt64(first) : try longNumber(first)
    }

    /// A number of several bytes, in its shortest form.
    private mutating func longNumber(_ first: UInt8) throws(DamagedCache) -> UInt64 {
        var number = UInt64(first & 0x7F)
        for shift in stride(from: UInt64(7), to: 64, by: 7) {
            let byte = try byte()
            number |= UInt64(byte & 0x7F) << shift
            guard byte < 0x80 else { continue }
            guard byte > 0, shift < 63 || byte == 1 else { throw DamagedCache() }
            return number
        }
        throw DamagedCache()
    }

    /// A number that is mostly large, such as a hash.
    mutating func word() throws(DamagedCache) -> UInt64 {
        guard left >= 8 else { throw DamagedCache() }
        defer { offset += 8 }
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// A count, or a place in a file.
    mutating func position() throws(DamagedCache) -> Int {
        guard let position = UInt32(exactly: try number()) else { throw DamagedCache() }
        return Int(position)
    }

    /// How many values follow: not more than there are bytes.
    mutating func count() throws(DamagedCache) -> Int {
        let count = try position()
        guard count <= left else { throw DamagedCache() }
        return count
    }

    /// Bytes that their length stands in front of, which whoever gets them holds with all others: nothing is copied.
    mutating func counted() throws(DamagedCache) -> ArraySlice<UInt8> {
        let count = try count()
        defer { offset += count }
        return source.dropFirst(offset).prefix(count)
    }

    mutating func text() throws(DamagedCache) -> String {
        let number = try number()
        guard number & 1 == 0 else { return try Self.element(number >> 1, of: texts) }
        guard number >> 1 <= UInt64(left) else { throw DamagedCache() }
        return try newText(Int(number >> 1))
    }

    private mutating func newText(_ length: Int) throws(DamagedCache) -> String {
        let written = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]).bindMemory(to: UInt8.self)
        guard let text = String(utf8: written) else { throw DamagedCache() }
        offset += length
        if length >= SharedTexts.leastLength { texts.append(text) }
        return text
    }

    /// - Parameter marks: reads the marks of a new markup.
    mutating func markup(
        marks: (inout CacheReader) throws(DamagedCache) -> [Markup.Mark]
    ) throws(DamagedCache) -> Markup {
        let number = try number()
        guard number == 0 else { return try Self.element(number - 1, of: markups) }
        guard let markup = Markup(kept: try text(), marks: try marks(&self)) else { throw DamagedCache() }
        if markup.html.utf8.count >= SharedTexts.leastLength { markups.append(markup) }
        return markup
    }

    private static func element<Element>(_ index: UInt64, of elements: [Element]) throws(DamagedCache) -> Element {
        guard index < UInt64(elements.count) else { throw DamagedCache() }
        return elements[Int(index)]
    }

    /// Reads what may hold others of its kind.
    mutating func nested<Value>(
        _ read: (inout CacheReader) throws(DamagedCache) -> Value
    ) throws(DamagedCache) -> Value {
        guard depth < Self.mostDepth else { throw DamagedCache() }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }
}
