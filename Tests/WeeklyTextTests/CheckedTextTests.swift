import Testing

@testable import WeeklyText

@Suite("Texts of bytes that may be anything")
struct CheckedTextTests {
    private func text(_ bytes: [UInt8]) -> String? {
        bytes.withUnsafeBufferPointer { String(checked: $0) }
    }

    /// Whether it says the same as Swift.
    private func isRight(_ bytes: [UInt8]) -> Bool {
        let expected = String(validating: bytes, as: UTF8.self)
        return text(bytes).map { Array($0.utf8) } == expected.map { Array($0.utf8) }
    }

    @Test("A text comes back as it is, a short and a long one", arguments: ["", "a", "中", "weekly", "第一期：Swift 周报，é🎉"])
    func texts(text: String) {
        for count in 1...20 {
            let long = String(repeating: text, count: count)
            #expect(self.text(Array(long.utf8))?.hasBytes(of: long) == true)
        }
    }

    @Test("What is no UTF-8 is no text: every pair of bytes, and every pair before what may follow")
    func pairs() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                for rest in [[], [0x80], [0xBF, 0xBF], [0x80, 0x41], [0xC0]] as [[UInt8]] {
                    #expect(isRight([first, second] + rest), "\(first) \(second) \(rest)")
                }
            }
        }
    }

    @Test("Nor is a text of which any byte was changed or left out, wherever it stood")
    func changes() {
        let text = Array("Swift 周报 é 🎉 第一百二十八期 abcdefgh 完".utf8)
        for index in text.indices {
            #expect(isRight(Array(text[..<index])) && isRight(Array(text[index...])))
            for byte in [0x00, 0x41, 0x7F, 0x80, 0xBF, 0xC1, 0xE0, 0xED, 0xF4, 0xF5, 0xFF] as [UInt8] {
                var changed = text
                changed[index] = byte
                #expect(isRight(changed))
            }
        }
    }
}
