/// PNG: the first chunk, IHDR, begins with the size (PNG, third edition, section 11.2.1).
enum PNGPicture {
    static func size(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.starts(with: "PNG\r\n\u{1A}\n", at: 1), bytes.starts(with: "IHDR", at: 12) else { return nil }
        guard let width = bytes.bigEndian(4, at: 16), let height = bytes.bigEndian(4, at: 20) else { return nil }
        return PictureSize(width: width, height: height)
    }
}

/// GIF: the logical screen (GIF89a, section 18).
enum GIFPicture {
    static func size(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.starts(with: "GIF87a") || bytes.starts(with: "GIF89a") else { return nil }
        guard let width = bytes.littleEndian(2, at: 6), let height = bytes.littleEndian(2, at: 8) else { return nil }
        return PictureSize(width: width, height: height)
    }
}

/// WebP: lossy, lossless and extended files (RFC 9649, section 2).
enum WebPPicture {
    static func size(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.starts(with: "RIFF"), bytes.starts(with: "WEBP", at: 8) else { return nil }
        if bytes.starts(with: "VP8X", at: 12) { return extended(bytes) }
        if bytes.starts(with: "VP8L", at: 12) { return lossless(bytes) }
        return bytes.starts(with: "VP8 ", at: 12) ? lossy(bytes) : nil
    }

    private static func extended(_ bytes: PictureBytes) -> PictureSize? {
        guard let width = bytes.littleEndian(3, at: 24), let height = bytes.littleEndian(3, at: 27) else { return nil }
        return PictureSize(width: width + 1, height: height + 1)
    }

    private static func lossless(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes[20] == 0x2F, let bits = bytes.littleEndian(4, at: 21) else { return nil }
        return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }

    /// A key frame begins with its start code (RFC 6386, section 9.1); the two upper bits of either length are a scale.
    private static func lossy(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.littleEndian(3, at: 23) == 0x2A019D else { return nil }
        guard let width = bytes.littleEndian(2, at: 26), let height = bytes.littleEndian(2, at: 28) else { return nil }
        return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }
}
