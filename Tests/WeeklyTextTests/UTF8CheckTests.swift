import TestTraits
import Testing

@testable import WeeklyText

@Suite("Whether bytes are UTF-8")
struct UTF8CheckTests {
    /// The first and the last of what may follow some byte, and what stands beside them.
    private static let bounds: [UInt8] = [0, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE4, 0xFF]

    @Test("Bytes are a text where Swift takes them for one, whatever byte begins a sequence")
    func sequences() {
        for first in UInt8.min...UInt8.max {
            for second in Self.bounds {
                let sequence = [first, second, 0x80, 0xBF]
                for count in 1...4 { expectAlike(Array(sequence[..<count])) }
                expectAlike(Array("周".utf8) + sequence + Array("刊 weekly".utf8))
            }
        }
    }

    @Test("Of bytes at random none are taken otherwise than Swift takes them")
    func random() {
        var numbers = SeededNumbers(state: 20_261_130)
        let parts: [[UInt8]] = ["a", "weekly, ", "周", "刊", "é", "🎉", "ࠀ", "퟿", "\u{E000}", "\u{10FFFF}"].map {
            Array($0.utf8)
        }
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...12, using: &numbers)
            var bytes = (0..<count).flatMap { _ in parts.randomElement(using: &numbers) ?? [] }
            if Bool.random(using: &numbers), let place = bytes.indices.randomElement(using: &numbers) {
                bytes[place] = UInt8.random(in: .min ... .max, using: &numbers)
            }
            expectAlike(bytes)
        }
    }

    @Test("A text is what the bytes say, cut bytes are none", arguments: ["", "weekly", "周刊｜5.10 发布 🎉", "é"])
    func text(_ text: String) {
        #expect(String(utf8: Array(text.utf8)) == text)
        #expect(String(utf8: Array((text + "周").utf8.dropLast())) == nil)
    }

    @Test("Nor is one of which any byte was changed or left out, wherever it stood, unless Swift takes it for one")
    func changes() {
        let text = Array("Swift 周报 é 🎉 第一百二十八期 abcdefgh 完".utf8)
        for index in text.indices {
            for bytes in [Array(text[..<index]), Array(text[index...])] { expectAlike(bytes) }
            for byte in Self.bounds {
                var changed = text
                changed[index] = byte
                expectAlike(changed)
            }
        }
    }

    private func expectAlike(_ bytes: [UInt8]) {
        let isText = bytes.withUnsafeBufferPointer { $0.areUTF8 }
        if isText != (String(validating: bytes, as: UTF8.self) != nil) { Issue.record("\(bytes)") }
    }
}
