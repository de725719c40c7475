/// How large a picture is, in CSS pixels.
package struct PictureSize: Hashable, Sendable {
    /// At least 1.
    package let width: Int
    /// At least 1.
    package let height: Int

    /// How much of a file decides its size: the beginnings of all usual pictures are shorter.
    package static let decisiveBytes = 65_536

    private static let largest = 1_000_000

    /// Nil for sizes that no picture has.
    package init?(width: Int, height: Int) {
        guard (1...Self.largest).contains(width), (1...Self.largest).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// The size that a file's first bytes tell; nil for what is no picture, and where they do not tell it.
    ///
    /// Knows PNG, GIF, JPEG, WebP, AVIF and SVG by their content, not by their names.
    package static func of(_ bytes: [UInt8]) -> PictureSize? {
        let bytes = PictureBytes(bytes.prefix(decisiveBytes))
        return PNGPicture.size(bytes) ?? GIFPicture.size(bytes) ?? JPEGPicture.size(bytes) ?? WebPPicture.size(bytes)
            ?? AVIFPicture.size(bytes) ?? SVGPicture.size(bytes)
    }

    /// Lying on its side.
    var turned: PictureSize? { PictureSize(width: height, height: width) }
}
