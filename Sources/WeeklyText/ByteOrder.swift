extension Sequence<String> {
    /// The texts in the order of their bytes.
    package func sortedByBytes() -> [String] { sorted(byBytesOf: \.self) }
}

extension Sequence {
    /// The elements in the order of the bytes of a text of each; of equal ones the first comes first.
    ///
    /// - Parameter text: asked for once of each element.
    @inlinable
    package func sorted(byBytesOf text: (Element) -> String) -> [Element] {
        let elements = Array(self)
        return elements.indicesSorted(byBytesOf: text).map { elements[$0] }
    }
}

extension Array {
    /// The indices of the elements in the same order: cheaper where elements are large.
    @inlinable
    package func indicesSorted(byBytesOf text: (Element) -> String) -> [Int] { ByteOrder.indices(of: map(text)) }
}

/// Puts texts in the order of their bytes. What is compared first is sixteen bytes of each, as two numbers, behind what all
/// begin with: paths of tens of thousands of files begin alike, and to look at both texts for every comparison costs several times as
/// much.
@usableFromInline
package enum ByteOrder {
    private struct Place {
        let high: UInt64
        let low: UInt64
        let index: Int
    }

    /// The indices of texts in the order of their bytes; of equal texts the first comes first.
    @usableFromInline
    package static func indices(of texts: [String]) -> [Int] {
        let start = sharedStart(of: texts)
        let places = texts.enumerated().map { index, text in
            text.withBytes { Place(high: number($0, at: start), low: number($0, at: start + 8), index: index) }
        }
        return places.sorted { isBefore($0, $1, texts) }.map(\.index)
    }

    private static func isBefore(_ place: Place, _ other: Place, _ texts: [String]) -> Bool {
        if place.high != other.high { return place.high < other.high }
        if place.low != other.low { return place.low < other.low }
        let (text, others) = (texts[place.index], texts[other.index])
        return text.hasBytes(of: others) ? place.index < other.index : text.precedes(others)
    }

    /// How many bytes all texts begin with.
    private static func sharedStart(of texts: [String]) -> Int {
        guard let first = texts.first else { return 0 }
        return first.withBytes { first in
            texts.reduce(first.count) { shared, text in
                shared == 0 ? 0 : Swift.min(shared, text.withBytes { first.firstDifference(from: $0) })
            }
        }
    }

    /// Eight bytes as a number of the same order; a text that ends before has zeros for the rest.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        if offset + 8 <= bytes.count { return UInt64(bigEndian: bytes.word(at: offset)) }
        return (offset..<(offset + 8)).reduce(0) { $0 << 8 | ($1 < bytes.count ? UInt64(bytes[$1]) : 0) }
    }
}
