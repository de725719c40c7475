/// JPEG: the frame header, which stands somewhere behind other segments (ITU-T T.81, annex B).
enum JPEGPicture {
    static func size(_ bytes: PictureBytes) -> PictureSize? {
        guard bytes.bigEndian(2, at: 0) == 0xFFD8 else { return nil }
        var offset = 2
        var turn: Bool?
        while let marker = marker(bytes, at: &offset), let length = bytes.bigEndian(2, at: offset), length >= 2 {
            if isFrame(marker) {
                let size = frame(bytes, at: offset)
                return turn == true ? size?.turned : size
            }
            // A picture has one such segment; of several the first counts that says how the picture lies.
            if marker == 0xE1, turn == nil { turn = EXIFOrientation.isTurned(bytes, offset + 2..<offset + length) }
            offset += length
        }
        return nil
    }

    /// The next marker that has a segment, and the offset behind it. Any number of 0xFF may stand before its code.
    private static func marker(_ bytes: PictureBytes, at offset: inout Int) -> Int? {
        guard bytes[offset] == 0xFF else { return nil }
        while bytes[offset] == 0xFF { offset += 1 }
        guard let code = bytes[offset] else { return nil }
        offset += 1
        // Start of scan and end of image: no frame header came before the picture itself.
        return [0xDA, 0xD9].contains(code) ? nil : code
    }

    /// The codes SOF0 to SOF15, without those of tables and of the arithmetic coder.
    private static func isFrame(_ marker: Int) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    private static func frame(_ bytes: PictureBytes, at offset: Int) -> PictureSize? {
        guard let height = bytes.bigEndian(2, at: offset + 3), let width = bytes.bigEndian(2, at: offset + 5) else {
            return nil
        }
        return PictureSize(width: width, height: height)
    }
}

/// Which side of a photograph is up (EXIF 2.32, section 4.6.4): browsers turn pictures accordingly.
enum EXIFOrientation {
    /// Whether the picture lies on its side: orientations 5 to 8; nil where the segment does not say.
    ///
    /// - Parameter segment: the content of a segment APP1, whatever it is. What it names beyond itself is not looked at, so that many
    ///   segments cost no more than their bytes.
    static func isTurned(_ bytes: PictureBytes, _ segment: Range<Int>) -> Bool? {
        guard bytes.starts(with: "Exif\0\0", at: segment.lowerBound) else { return nil }
        let start = segment.lowerBound + 6
        let isLittle = bytes.starts(with: "II", at: start)
        func number(_ length: Int, _ offset: Int) -> Int? {
            isLittle ? bytes.littleEndian(length, at: offset) : bytes.bigEndian(length, at: offset)
        }
        guard let directory = number(4, start + 4), let count = number(2, start + directory) else { return nil }
        for entry in 0..<count {
            let place = start + directory + 2 + entry * 12
            guard place + 12 <= segment.upperBound, let tag = number(2, place) else { return nil }
            if tag == 0x0112 { return number(2, place + 8).map { (5...8).contains($0) } }
        }
        return nil
    }
}
