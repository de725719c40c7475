internal import WeeklyCache
internal import WeeklyText

/// The bytes of a file in a pack, piece by piece.
struct PackedPieces: Sendable {
    let file: OpenFile
    let place: PackIndex.Place

    /// Calls `body` with one piece after the other.
    ///
    /// - Returns: whether they are those that were written; known at the end alone.
    func forEach(_ body: ([UInt8]) throws(FileError) -> Void) throws(FileError) -> Bool {
        var hash = StableHash()
        let end = place.offset + place.size
        for start in stride(from: place.offset, to: end, by: MadeFile.pieceBytes) {
            guard let piece = file.bytes(in: start..<min(start + MadeFile.pieceBytes, end)) else { return false }
            hash.add(piece)
            try body(piece)
        }
        return hash == place.content
    }
}
