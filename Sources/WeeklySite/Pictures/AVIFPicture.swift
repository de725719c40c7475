/// AVIF: the properties of the pictures in a file (ISO/IEC 14496-12 and 23008-12).
enum AVIFPicture {
    private struct Box {
        let start: Int
        let end: Int
    }

    /// The largest of all sizes: others are those of thumbnails and of the tiles that make up a picture.
    static func size(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.starts(with: "ftyp", at: 4), isAVIF(bytes) else { return nil }
        let file = Box(start: 0, end: bytes.count)
        // The meta box has a version and flags before its content.
        guard let meta = boxes("meta", in: file, bytes).first,
            let properties = boxes("iprp", in: Box(start: meta.start + 4, end: meta.end), bytes).first,
            let container = boxes("ipco", in: properties, bytes).first
        else { return nil }
        // A picture that is cropped has another size than is told.
        guard boxes("clap", in: container, bytes).isEmpty else { return nil }
        let sizes = boxes("ispe", in: container, bytes).compactMap { extent(bytes, $0) }
        let largest = sizes.max { $0.width * $0.height < $1.width * $1.height }
        let isTurned = boxes("irot", in: container, bytes).contains { bytes[$0.start].map { $0 & 1 == 1 } ?? false }
        return isTurned ? largest?.turned : largest
    }

    /// Whether one of the brands of the file is of AVIF.
    private static func isAVIF(_ bytes: PictureBytes) -> Bool {
        guard let length = bytes.bigEndian(4, at: 0) else { return false }
        return stride(from: 8, to: min(length, 256), by: 4).contains { bytes.starts(with: "avi", at: $0) }
    }

    private static func extent(_ bytes: PictureBytes, _ box: Box) -> PictureSize? {
        guard let width = bytes.bigEndian(4, at: box.start + 4), let height = bytes.bigEndian(4, at: box.start + 8)
        else { return nil }
        return PictureSize(width: width, height: height)
    }

    /// The content of all boxes of a kind, as far as they are in the bytes; boxes of 64-bit length are not looked for.
    private static func boxes(_ kind: String, in parent: Box, _ bytes: PictureBytes) -> [Box] {
        var found: [Box] = []
        var offset = parent.start
        while offset < min(parent.end, bytes.count), let length = bytes.bigEndian(4, at: offset), length >= 8 {
            if bytes.starts(with: kind, at: offset + 4) {
                found.append(Box(start: offset + 8, end: min(offset + length, parent.end)))
            }
            offset += length
        }
        return found
    }
}
