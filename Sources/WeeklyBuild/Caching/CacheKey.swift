internal import WeeklyText

/// The key of a cache's hashes: sixteen random bytes in a file that only its owner may read. Where it is gone, nothing that was kept with
/// it is believed any more.
enum CacheKey {
    private static let name = "key"
    private static let length = 16

    static func key(in folder: String) -> (UInt64, UInt64) {
        if let key = read(folder) { return key }
        let new = (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max))
        BuildCache.write(new.0.littleEndianBytes + new.1.littleEndianBytes, as: name, in: folder)
        // Another build may have been quicker.
        return read(folder) ?? new
    }

    private static func read(_ folder: String) -> (UInt64, UInt64)? {
        guard let bytes = try? FileSystem.read(PathText.join(folder, name)), bytes.count == length else { return nil }
        return (UInt64(littleEndianBytes: bytes[..<8]), UInt64(littleEndianBytes: bytes[8...]))
    }
}
