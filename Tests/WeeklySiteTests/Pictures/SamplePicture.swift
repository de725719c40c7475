/// The beginnings of pictures, 300 wide and 200 high, byte by byte.
enum SamplePicture {
    static let png: [UInt8] =
        [0x89] + text("PNG\r\n") + [0x1A, 0x0A] + big(13, 4) + text("IHDR") + big(300, 4) + big(200, 4) + [
            8, 6, 0, 0, 0,
        ]
    static let gif: [UInt8] = text("GIF89a") + little(300, 2) + little(200, 2) + [0xF7, 0, 0]
    static let webP: [UInt8] =
        webPHead + text("VP8 ") + little(100, 4) + [0x30, 1, 0] + [0x9D, 1, 0x2A] + little(300, 2) + little(200, 2)
    static let losslessWebP: [UInt8] =
        webPHead + text("VP8L") + little(100, 4) + [0x2F] + little(299 | 199 << 14 | 1 << 28, 4)
    static let extendedWebP: [UInt8] =
        webPHead + text("VP8X") + little(10, 4) + [0x10, 0, 0, 0] + little(299, 3) + little(199, 3)
    static let avif: [UInt8] = avif(box("ispe", big(0, 4) + big(300, 4) + big(200, 4)))
    static let jpeg: [UInt8] = jpeg([])

    static let all = [png, gif, webP, losslessWebP, extendedWebP, avif, jpeg, jpeg([exif(6)])]

    private static let webPHead = text("RIFF") + little(1000, 4) + text("WEBP")

    /// A JPEG file with segments before its frame header.
    static func jpeg(_ segments: [[UInt8]]) -> [UInt8] {
        let tables: [UInt8] = [0xFF, 0xDB] + big(4, 2) + [0, 1]
        let frame: [UInt8] = [0xFF, 0xFF, 0xC2] + big(11, 2) + [8] + big(200, 2) + big(300, 2) + [1, 1, 0x11, 0]
        return [0xFF, 0xD8] + segments.flatMap(\.self) + tables + frame + [0xFF, 0xDA]
    }

    /// A segment APP1 that tells which side of the picture is up.
    static func exif(_ orientation: Int, isLittle: Bool = false) -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] { isLittle ? little(value, length) : big(value, length) }
        let other = number(0x010F, 2) + number(2, 2) + number(4, 4) + number(0, 4)
        let entry = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
        let tiff = text(isLittle ? "II" : "MM") + number(42, 2) + number(8, 4) + number(2, 2) + other + entry
        let content = text("Exif") + [0, 0] + tiff
        return [0xFF, 0xE1] + big(content.count + 2, 2) + content
    }

    /// An AVIF file with these properties.
    static func avif(_ properties: [UInt8]) -> [UInt8] {
        let meta = big(0, 4) + box("hdlr", big(0, 20)) + box("iprp", box("ipco", properties))
        return box("ftyp", text("avif") + big(0, 4) + text("mif1avif")) + box("meta", meta)
    }

    static func box(_ kind: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count + 8, 4) + text(kind) + content
    }

    static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    static func big(_ value: Int, _ length: Int) -> [UInt8] { little(value, length).reversed() }

    static func little(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
