import Testing

@testable import WeeklyText

@Suite struct ByteOrderTests {
    /// Of few characters, so that many begin alike and some are equal; NUL stands for where a shorter text is filled up.
    private static func texts(_ count: Int, behind start: String, _ random: inout SystemRandomNumberGenerator)
        -> [String]
    {
        (0..<count).map { _ in
            let length = Int.random(in: 0...20, using: &random)
            let characters = ["a", "b", "\u{0}", "é", "e\u{301}", "甲", "😀", "\u{301}"]
            return start + (0..<length).map { _ in characters.randomElement(using: &random) ?? "" }.joined()
        }
    }

    @Test(
        "Texts that begin alike, of any length, stand in the order of their bytes", arguments: ["", "a", "2026/11/30/"])
    func order(start: String) {
        var random = SystemRandomNumberGenerator()
        for count in [0, 1, 2, 3, 300] {
            let texts = Self.texts(count, behind: start, &random)
            let expected = texts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
            #expect(texts.sortedByBytes().map { Array($0.utf8) } == expected)
        }
    }

    @Test("Of equal texts the first comes first")
    func equals() {
        let elements = (0..<100).map { (number: $0, text: "content/issues/\($0 % 7)") }
        let sorted = elements.sorted(byBytesOf: \.text)
        #expect(sorted.count == elements.count)
        for (element, next) in zip(sorted, sorted.dropFirst()) {
            #expect(element.text < next.text || (element.text == next.text && element.number < next.number))
        }
        #expect(elements.indicesSorted(byBytesOf: \.text) == sorted.map(\.number))
    }
}
