/// A row in chunks (a persistent array): when an element is exchanged, all chunks but one are shared with the row before.
///
/// A preview keeps the rows of the last save while it makes those of the next one. To copy an array of ten thousand references is to raise
/// as many counts, each elsewhere in memory; to copy this is to raise a hundred.
///
/// Public and frozen, unlike what else targets share: only of that the compiler makes code for the elements of another target. Of what is
/// `package` each look at an element is a call with the element's type, which takes ten times as long.
@frozen
public struct ChunkedRow<Element: Sendable>: Sendable {
    /// Some of the elements. Two rows that hold the same chunk have the same elements there.
    @usableFromInline
    final class Chunk: Sendable {
        @usableFromInline let elements: [Element]

        @inlinable
        init(_ elements: [Element]) { self.elements = elements }
    }

    /// So many elements stand in a chunk at first, and at most twice as many.
    @inlinable static var chunkSize: Int { 128 }

    @usableFromInline var chunks: [Chunk] = []
    /// The index of each chunk's first element, and the count of all elements.
    @usableFromInline var starts: [Int] = [0]

    /// A row of the elements of an array.
    @inlinable
    public init(_ elements: [Element] = []) {
        for start in stride(from: 0, to: elements.count, by: Self.chunkSize) {
            append(Chunk(Array(elements[start..<Swift.min(start + Self.chunkSize, elements.count)])))
        }
    }

    /// - Parameter chunks: any of them may be empty.
    @inlinable
    init(chunks: [Chunk]) {
        self.chunks.reserveCapacity(chunks.count)
        starts.reserveCapacity(chunks.count + 1)
        for chunk in chunks { append(chunk) }
    }

    @inlinable
    mutating func append(_ chunk: Chunk) {
        chunks.append(chunk)
        starts.append(endIndex + chunk.elements.count)
    }
}

extension ChunkedRow: RandomAccessCollection {
    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { starts[starts.count - 1] }

    /// Finds the chunk by binary search.
    @inlinable
    public subscript(position: Int) -> Element {
        let chunk = chunkIndex(at: position)
        return chunks[chunk].elements[position - starts[chunk]]
    }

    /// The chunk in which the element at an index stands.
    @inlinable
    func chunkIndex(at position: Int) -> Int { starts.partitioningIndex { $0 > position } - 1 }

    /// Goes on from chunk to chunk.
    @inlinable
    public func makeIterator() -> Iterator { Iterator(chunks) }

    /// The elements one after the other.
    @frozen
    public struct Iterator: IteratorProtocol {
        @usableFromInline var rest: ArraySlice<Chunk>
        @usableFromInline var elements: [Element] = []
        @usableFromInline var index = 0

        @inlinable
        init(_ chunks: [Chunk]) { rest = chunks[...] }

        @inlinable
        public mutating func next() -> Element? {
            while index == elements.count {
                guard let chunk = rest.popFirst() else { return nil }
                (elements, index) = (chunk.elements, 0)
            }
            defer { index += 1 }
            return elements[index]
        }
    }
}

// MARK: Changes

extension ChunkedRow {
    /// Puts another element where one stands.
    @inlinable
    public mutating func exchange(at position: Int, for element: Element) {
        change(chunkIndex(at: position)) { $0[position - $1] = element }
    }

    /// Puts an element before the one at an index, or at the end.
    @inlinable
    public mutating func insert(_ element: Element, at position: Int) {
        guard !chunks.isEmpty else { return append(Chunk([element])) }
        change(Swift.min(chunkIndex(at: position), chunks.count - 1)) { $0.insert(element, at: position - $1) }
    }

    /// Takes an element away, and gives it.
    @inlinable
    @discardableResult
    public mutating func remove(at position: Int) -> Element {
        let element = self[position]
        change(chunkIndex(at: position)) { $0.remove(at: position - $1) }
        return element
    }

    /// - Parameter body: gets the elements of a chunk and the index of the first of them in the row.
    @inlinable
    mutating func change(_ index: Int, _ body: (inout [Element], Int) -> Void) {
        var elements = chunks[index].elements
        body(&elements, starts[index])
        let middle = elements.count / 2
        let parts =
            elements.count > 2 * Self.chunkSize
            ? [Array(elements[..<middle]), Array(elements[middle...])] : elements.isEmpty ? [] : [elements]
        chunks.replaceSubrange(index...index, with: parts.map { Chunk($0) })
        starts.removeSubrange((index + 1)...)
        for chunk in chunks[index...] { starts.append(endIndex + chunk.elements.count) }
    }
}

extension ChunkedRow: Equatable where Element: Equatable {
    /// Whether the elements are equal. What one row was made of for the other costs next to nothing.
    @inlinable
    public static func == (left: ChunkedRow, right: ChunkedRow) -> Bool {
        guard left.starts == right.starts else { return left.elementsEqual(right) }
        return zip(left.chunks, right.chunks).allSatisfy { $0 === $1 || $0.elements == $1.elements }
    }
}

// MARK: What differs

extension ChunkedRow {
    /// The elements of the chunks that another row does not have, and those of the chunks that only the other one has, both in
    /// their order.
    @inlinable
    public func unshared(with other: ChunkedRow) -> (own: [Element], others: [Element]) {
        let (own, others) = (Set(chunks.map { ObjectIdentifier($0) }), Set(other.chunks.map { ObjectIdentifier($0) }))
        return (
            chunks.filter { !others.contains(ObjectIdentifier($0)) }.flatMap(\.elements),
            other.chunks.filter { !own.contains(ObjectIdentifier($0)) }.flatMap(\.elements)
        )
    }
}
