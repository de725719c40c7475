import Testing

@testable import WeeklySite

@Suite("Sizes of pictures")
struct PictureSizeTests {
    private let size = PictureSize(width: 300, height: 200)

    @Test(
        "PNG, GIF, WebP of three kinds, AVIF and JPEG tell it in their first bytes",
        arguments: SamplePicture.all.dropLast())
    func formats(bytes: [UInt8]) {
        #expect(PictureSize.of(bytes) == size)
    }

    @Test("A photograph that was taken upright is as high as its file says it is wide", arguments: [false, true])
    func orientation(isLittle: Bool) {
        for orientation in 1...8 {
            let photograph = SamplePicture.jpeg([SamplePicture.exif(orientation, isLittle: isLittle)])
            #expect(PictureSize.of(photograph) == (orientation < 5 ? size : size?.turned))
        }
    }

    @Test("A segment is believed as far as it goes: what it names beyond itself is not looked at")
    func segments() {
        let whole = SamplePicture.exif(6)
        let directory = Array(whole.suffix(24))
        // The same segment without its entries, which stand behind it in the next one.
        let content = Array(whole.dropFirst(4).dropLast(24))
        let cut = [0xFF, 0xE1] + SamplePicture.big(content.count + 2, 2) + content
        let next = [0xFF, 0xE2] + SamplePicture.big(directory.count + 2, 2) + directory
        #expect(PictureSize.of(SamplePicture.jpeg([cut, next])) == size)
        #expect(PictureSize.of(SamplePicture.jpeg([cut, next, whole])) == size?.turned)
        #expect(PictureSize.of(SamplePicture.jpeg([SamplePicture.exif(1), whole])) == size)
    }

    @Test("A JPEG file whose frame header lies beyond what is read has no size")
    func farFrame() {
        let profile: [UInt8] = [0xFF, 0xE2, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 65_533)
        #expect(PictureSize.of(SamplePicture.jpeg([profile])) == nil)
        #expect(PictureSize.of(SamplePicture.jpeg([[0xFF, 0xE2, 0, 4, 0, 0]])) == size)
    }

    @Test("Of several sizes in an AVIF file the largest counts, turned if the file says so; a cropped one tells none")
    func properties() {
        func extent(_ width: Int, _ height: Int) -> [UInt8] {
            SamplePicture.box(
                "ispe", SamplePicture.big(0, 4) + SamplePicture.big(width, 4) + SamplePicture.big(height, 4))
        }
        let tiles = extent(100, 100) + extent(300, 200) + extent(60, 40)
        #expect(PictureSize.of(SamplePicture.avif(tiles)) == size)
        #expect(PictureSize.of(SamplePicture.avif(tiles + SamplePicture.box("irot", [1]))) == size?.turned)
        #expect(PictureSize.of(SamplePicture.avif(tiles + SamplePicture.box("irot", [2]))) == size)
        #expect(PictureSize.of(SamplePicture.avif(tiles + SamplePicture.box("clap", [0]))) == nil)
    }

    @Test(
        "SVG by width and height in any unit, else by the viewBox",
        arguments: [
            "<svg width=\"300\" height=\"200\">", "<svg width='300px' height=' 200.4 ' viewBox='0 0 1 1'/>",
            "\u{FEFF}<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"a\" \"b\">\n<!-- <svg> -->\n<svg viewBox=\"0,0 300\n200\"/>",
            "<svg width=\"225pt\" height=\"150pt\">",
            "<svg width=\"79.375mm\" height=\"52.917mm\" viewBox=\"0 0 79 53\">",
        ])
    func vector(text: String) {
        #expect(PictureSize.of(Array(text.utf8)) == size)
    }

    @Test("An SVG that takes a share of what is around it has no size")
    func share() {
        #expect(PictureSize.of(Array("<svg width=\"100%\" viewBox=\"0 0 24 24\">".utf8)) == nil)
    }

    @Test(
        "What is no picture, or one of no size, has none",
        arguments: [
            "", "GIF89a", "<", "<svg", "<svg>", "<svg width=\"3\"", "<html width=\"3\" height=\"2\">", "<!--", "text",
            "<svg width=\"2em\" height=\"1em\">", "<svg width=\"-3\" height=\"2\">",
            "<svg width=\"1e300\" height=\"1\">",
            "<svg width=\"nan\" height=\"inf\" viewBox=\"0 0 0 0\">", "GIF89a\0\0\0\0\0\0", "\u{FF}\u{D8}",
        ])
    func none(text: String) {
        #expect(PictureSize.of(Array(text.utf8)) == nil)
    }

    @Test("Cut short anywhere, a picture tells its size or none")
    func truncated() {
        for bytes in SamplePicture.all {
            for length in bytes.indices {
                let told = PictureSize.of(Array(bytes.prefix(length)))
                #expect(told == nil || told == size || told == size?.turned)
            }
        }
    }

    @Test("Bytes that lie do not end the program, and no size is beyond measure", arguments: 1...4)
    func mutations(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<3_000 {
            for var bytes in SamplePicture.all {
                for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                    let index = Int.random(in: bytes.indices, using: &numbers)
                    bytes[index] =
                        [0, 0xFF, 0x7F, .random(in: 0...255, using: &numbers)].randomElement(
                            using: &numbers) ?? 0
                }
                guard let told = PictureSize.of(bytes) else { continue }
                #expect((1...1_000_000).contains(told.width) && (1...1_000_000).contains(told.height))
            }
        }
    }
}

/// The same numbers for the same seed (splitmix64).
private struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
