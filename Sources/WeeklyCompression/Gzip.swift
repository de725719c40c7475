internal import CZlib

/// Bytes in the form of gzip (RFC 1952), by zlib: the one file that calls it.
///
/// zlib keeps pointers in its stream from call to call. Here each stream is made, fed and ended within the scope in which the
/// pointers are good, and none leaves it.
package enum Gzip {
    /// The highest: with zlib it costs hardly more than the usual one.
    private static let level: Int32 = 9
    /// The largest window (15), and a header of gzip's instead of zlib's (zlib.h, deflateInit2).
    private static let windowBits: Int32 = 15 + 16
    private static let memoryLevel: Int32 = 8
    private static let streamSize = Int32(MemoryLayout<z_stream>.size)

    /// The same bytes for the same bytes: the header names neither time nor system. Nil where zlib gives up, such as for want of memory.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION, streamSize)
                == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var header = gz_header()
        header.os = 255  // unknown
        return withUnsafeMutablePointer(to: &header) { header in
            guard deflateSetHeader(&stream, header) == Z_OK else { return nil }
            let room = Int(deflateBound(&stream, uLong(bytes.count)))
            return run(&stream, bytes, room: room) { deflate($0, Z_FINISH) }
        }
    }

    /// Whether bytes are just these in gzip's form, whoever made them.
    package static func isForm(_ compressed: [UInt8], of bytes: [UInt8]) -> Bool {
        var stream = z_stream()
        guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, streamSize) == Z_OK else { return false }
        defer { inflateEnd(&stream) }
        // One byte more, so that what is longer is told from what is as long.
        let found = run(&stream, compressed, room: bytes.count + 1) { inflate($0, Z_FINISH) }
        return found == bytes && stream.avail_in == 0
    }

    /// What a call makes of bytes; nil where they are no whole stream, or make more than there is room for.
    private static func run(
        _ stream: inout z_stream, _ bytes: [UInt8], room: Int, _ call: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> [UInt8]? {
        guard let count = uInt(exactly: bytes.count), let space = uInt(exactly: room) else { return nil }
        var result = [UInt8](repeating: 0, count: room)
        // zlib only reads its input, and says so in no type.
        var input = bytes
        let status = input.withUnsafeMutableBufferPointer { input in
            result.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, count)
                (stream.next_out, stream.avail_out) = (output.baseAddress, space)
                defer { (stream.next_in, stream.next_out) = (nil, nil) }
                return call(&stream)
            }
        }
        guard status == Z_STREAM_END else { return nil }
        return Array(result.prefix(room - Int(stream.avail_out)))
    }
}
