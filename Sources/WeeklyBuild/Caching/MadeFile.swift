internal import WeeklyText

/// The bytes of a file that a build made.
struct MadeFile: Sendable {
    let bytes: [UInt8]
    /// Stands for the bytes.
    let content: StableHash

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        content = Self.content(of: bytes)
    }

    /// What stands for bytes. It has no key, for they are held against accidents alone: whoever may write to the output or the cache need
    /// not forge anything. All that a build makes is hashed, so a quick hash it is.
    static func content(of bytes: [UInt8]) -> StableHash {
        var hash = StableHash()
        if bytes.count <= pieceBytes {
            hash.add(bytes)
        } else {
            for start in stride(from: 0, to: bytes.count, by: pieceBytes) {
                hash.add(Array(bytes[start..<min(start + pieceBytes, bytes.count)]))
            }
        }
        return hash
    }

    /// Bytes are hashed by pieces of this length, so that a large file need not be in memory.
    static let pieceBytes = FileReader.pieceBytes
}
