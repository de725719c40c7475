internal import CBrotli

/// Bytes in Brotli's form (RFC 7932), by Google's own library: the one file that calls it.
///
/// The library takes pointers. All are to arrays of this file that live as long as the call does, with their lengths beside them.
package enum Brotli {
    /// What it costs to gain the last tenth is thirty times the time: docs/decisions/0032 has the figures.
    private static let quality: Int32 = 6
    /// 4 MB, the largest that every decoder must take (RFC 7932, 9.1).
    private static let windowBits: Int32 = 22

    /// The same bytes for the same bytes; nil where the library gives up, such as for want of memory.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var size = BrotliEncoderMaxCompressedSize(bytes.count)
        guard size > 0 else { return nil }
        var result = [UInt8](repeating: 0, count: size)
        let isDone = BrotliEncoderCompress(
            quality, windowBits, BROTLI_MODE_TEXT, bytes.count, bytes, &size, &result)
        guard isDone != 0 else { return nil }
        return Array(result.prefix(size))
    }

    /// Whether bytes are just these in Brotli's form, whoever made them.
    package static func isForm(_ compressed: [UInt8], of bytes: [UInt8]) -> Bool {
        guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else { return false }
        defer { BrotliDecoderDestroyInstance(decoder) }
        // One byte more, so that what is longer is told from what is as long.
        var (given, room) = (compressed.count, bytes.count + 1)
        var result = [UInt8](repeating: 0, count: room)
        let status = compressed.withUnsafeBufferPointer { input in
            result.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                return BrotliDecoderDecompressStream(decoder, &given, &from, &room, &to, nil)
            }
        }
        return status == BROTLI_DECODER_RESULT_SUCCESS && given == 0 && result.dropLast(room) == bytes[...]
    }
}
