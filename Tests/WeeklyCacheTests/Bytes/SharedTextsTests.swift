import TestTraits
import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklyCache

@Suite("Texts that are written once")
struct SharedTextsTests {
    @Test("A text has the number of its first time, however many came between")
    func numbers() {
        let all = (0..<5000).map { "a text of some length, number \($0)" }
        var texts = SharedTexts()
        for text in all { #expect(texts.number(of: text) == nil) }
        #expect(texts.count == all.count)
        for (index, text) in all.enumerated() { #expect(texts.number(of: text) == index) }
    }

    @Test("Short texts have none, and spellings of one character are two texts")
    func short() {
        var texts = SharedTexts()
        for text in ["", "fifteen bytes!!"] {
            #expect(texts.number(of: text) == nil)
            #expect(texts.number(of: text) == nil)
        }
        #expect(texts.count == 0)
        #expect(texts.number(of: "un cafe\u{301}, un the\u{301}") == nil)
        #expect(texts.number(of: "un caf\u{E9} et un th\u{E9}") == nil)
        #expect(texts.count == 2)
    }

    @Test("Texts whose hashes are one come back, and take no longer than others", .measuresTime)
    func collisions() throws {
        let colliding = Self.colliding(400)
        #expect(Set(colliding.map(Self.hash)).count == 1 && Set(colliding).count == 400)
        var front = Sample.frontMatter
        front.tags = (0..<25).flatMap { _ in colliding }
        let issue = WeeklyModel.Issue(frontMatter: front, slug: "", sourcePath: "", sections: [])
        #expect(try readBack(issue, []).0 == issue)
        let others = (0..<400).map { "0123456789\(100_000 + $0)" }
        var ordinary = front
        ordinary.tags = (0..<25).flatMap { _ in others }
        let same = WeeklyModel.Issue(frontMatter: ordinary, slug: "", sourcePath: "", sections: [])
        let (entry, other) = (IndexedIssue(issue), IndexedIssue(same))
        let growth = Growth(atMost: 30, times: { ProcessorTime.measure { _ = StoredIssue(of: other, []) } }) {
            ProcessorTime.measure { _ = StoredIssue(of: entry, []) }
        }
        #expect(growth.isWithinBounds, "\(growth)")
    }

    private static func hash(_ text: String) -> UInt64 {
        var hash = StableHash()
        hash.add(text)
        return hash.value
    }

    /// Texts of 16 bytes: whatever the first half is, there is a second one with which the hash is the same.
    private static func colliding(_ count: Int) -> [String] {
        var numbers = SeededNumbers(state: 15)
        var texts: [String] = []
        while texts.count < count {
            let first = numbers.next() & 0x7F7F_7F7F_7F7F_7F7F
            var state = (StableHash().value ^ first) &* 0x9E37_79B9_7F4A_7C15
            state ^= state >> 32
            let second = state ^ 0x6162_6364_6566_6768
            guard second & 0x8080_8080_8080_8080 == 0 else { continue }
            let bytes = [first, second].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
            texts.append(String(decoding: bytes, as: UTF8.self))
        }
        return texts
    }
}
