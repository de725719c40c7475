/// The first bytes of a picture. Whatever is not there is nil: pictures may be cut short, or lie about themselves.
struct PictureBytes {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    /// - Parameter offset: from the first byte, never negative.
    subscript(offset: Int) -> Int? {
        offset < bytes.count ? Int(bytes[bytes.startIndex + offset]) : nil
    }

    func starts(with text: String, at offset: Int = 0) -> Bool {
        bytes.dropFirst(offset).starts(with: text.utf8)
    }

    /// An unsigned number, the highest byte first, of up to 7 bytes.
    func bigEndian(_ length: Int, at offset: Int) -> Int? {
        number((0..<length).map { offset + $0 })
    }

    /// An unsigned number, the lowest byte first, of up to 7 bytes.
    func littleEndian(_ length: Int, at offset: Int) -> Int? {
        number((0..<length).reversed().map { offset + $0 })
    }

    private func number(_ offsets: [Int]) -> Int? {
        var value = 0
        for offset in offsets {
            guard let byte = self[offset] else { return nil }
            value = value << 8 | byte
        }
        return value
    }

    /// As text; what is no UTF-8 becomes U+FFFD.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
