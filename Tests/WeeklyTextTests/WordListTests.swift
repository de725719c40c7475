import TestTraits
import Testing

@testable import WeeklyText

@Suite("Lists of words")
struct WordListTests {
    private static let asks: WordList = ["提问", "同学问", "问", "asks", "Q"]

    @Test(
        "Says whether any word stands in a text",
        arguments: [
            ("小王提问：", true), ("小王 asks why", true), ("Q", true), ("", false), ("提", false), ("提门", false),
            ("ask", false),
            ("题问", true), ("qu", false),
        ])
    func containing(text: String, isFound: Bool) {
        #expect(bytes(text).contains(anyOf: Self.asks) == isFound)
    }

    @Test("The longest word at a place counts, whatever the order")
    func longest() {
        let months: WordList = ["Jan", "January", "uary"]
        #expect(bytes("January 12").dropping(prefix: months)?.text == " 12")
        #expect(bytes("12 January").dropping(suffix: months)?.text == "12 ")
        #expect(bytes("on January 12").firstRange(ofAny: months) == 3..<10)
        #expect(bytes("January").length(of: months, at: 3) == 4)
        #expect(bytes("January").length(of: months, at: 7) == 0)
        #expect(bytes("January").length(of: months, at: -1) == 0)
    }

    @Test("First and last place are told in the text's own indices")
    func places() {
        let text = bytes("--a--b--a--").dropFirst(2)
        #expect(text.firstRange(ofAny: ["a", "b"]) == 2..<3)
        #expect(text.lastRange(ofAny: ["a", "b"]) == 8..<9)
        #expect(text.firstRange(ofAny: ["c"]) == nil)
        #expect(text.lastRange(ofAny: ["b--a--x"]) == nil)
    }

    @Test("All places are told from the first on, none of which lies in another")
    func allPlaces() {
        let text = bytes("--aba--a--").dropFirst(2)
        #expect(text.ranges(ofAny: ["a", "ab", "ba"]) == [2..<4, 4..<5, 7..<8])
        #expect(text.ranges(ofAny: ["c"]).isEmpty)
    }

    @Test(
        "Of a few words the same places are told, each looked for by itself",
        arguments: ["", "ab", "--aba--a--", "abababa周a刊ab刊"])
    func placesOfFewWords(_ text: String) {
        let text = bytes("x" + text + "ab").dropFirst().dropLast(2)
        for words: WordList in [[], ["a"], ["a", "ab", "ba"], ["ba", "aba", "周a"], ["刊", "a刊", "ab刊"], ["c", "aa"]] {
            #expect(text.ranges(ofEach: words.map { $0 }) == text.ranges(ofAny: words))
        }
    }

    @Test("What stands outside of a slice is no part of it")
    func slices() {
        let text = bytes("提问").dropLast()
        #expect(!text.contains(anyOf: ["提问"]))
        #expect(!text.starts(withAnyOf: ["提问"]))
        #expect(!bytes("提问").dropFirst().ends(withAnyOf: ["提问"]))
        #expect(!WordList(["提问"]).contains(text))
    }

    @Test("No word is found where there are none, and an empty one never")
    func empty() {
        for list in [WordList(), [""], WordList(joining: [])] {
            #expect(list.isEmpty)
            #expect(!bytes("").contains(anyOf: list))
            #expect(!bytes("abc").contains(anyOf: list))
            #expect(!bytes("abc").starts(withAnyOf: list))
            #expect(bytes(" abc ").trimmingEnd(of: list).text == "abc")
            #expect(list.number(of: bytes("")) == nil)
        }
    }

    @Test("Words go as often as they stand at an end, with the white space around them")
    func trimming() {
        #expect(bytes(" 提问 ： : ").trimmingEnd(of: ["：", ":"]).text == "提问")
        #expect(bytes(" @ ＠ 小王@ ").trimmingStart(of: ["@", "＠"]).text == "小王@")
        #expect(bytes("「任务」：").trimmingEnd(of: ["任务"], ["：", "」"]).text == "「")
        #expect(bytes("a b c").trimmingStart(of: ["a"], ["b"]).text == "c")
        #expect(bytes("：：").trimmingEnd(of: ["："]).isEmpty)
        #expect(bytes("ab").trimmingEnd(of: []).text == "ab")
    }

    @Test("Joined lists keep their order; the first of the same words counts")
    func joining() {
        let list = WordList(joining: [["b", "a"], ["a", "c", "b"]])
        #expect(list.map(\.text) == ["b", "a", "a", "c", "b"])
        #expect(list.number(of: bytes("b")) == 0)
        #expect(list.number(of: bytes("c")) == 3)
        #expect(list.number(of: bytes("d")) == nil)
        #expect(list.number(of: bytes("ab")) == nil)
    }

    @Test("The last byte refuses texts that end with no word")
    func lastBytes() {
        let ends: WordList = ["阅读", "b"]
        #expect(ends.mayEnd(with: UInt8(ascii: "b")))
        #expect(ends.mayEnd(with: 0xBB))
        #expect(!ends.mayEnd(with: UInt8(ascii: "c")))
    }

    @Test("Words of 63 bytes and more are told apart, too")
    func longWords() {
        let long = String(repeating: "长", count: 21)
        let list = WordList([long, long + "长"])
        #expect(list.contains(bytes(long)))
        #expect(list.contains(bytes(long + "长")))
        #expect(!list.contains(bytes(long + "长长")))
    }

    @Test("A word stands for its value; the longest at a start counts, and of two values the first")
    func values() {
        let months = ValuedWords([(1, ["Jan", "January"]), (5, ["May"]), (6, ["May", "Jun"])])
        #expect(months.value(of: bytes("January")) == 1)
        #expect(months.value(of: bytes("May")) == 5)
        #expect(months.value(of: bytes("Ma")) == nil)
        #expect(months.value(atStartOf: bytes("January 12"))?.rest.text == " 12")
        #expect(months.value(atStartOf: bytes("Jun"))?.value == 6)
        #expect(months.value(atStartOf: bytes("12 Jun")) == nil)
    }
}

@Suite("Lists of words against a plain search")
struct WordListPropertyTests {
    /// Few characters, so that words overlap, begin alike and end alike; of one, two and three bytes.
    private static let letters = ["a", "b", "é", "问", "闯", " "]

    @Test("Every question has the answer that trying each word at each place gives", arguments: 0..<200)
    func plainSearch(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        let words = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in Self.word(1...3, &numbers) }
        let list = WordList(words)
        let plain = PlainWords(words: words.map { Array($0.utf8) })
        for _ in 0..<20 {
            let text = bytes("x" + Self.word(0...8, &numbers)).dropFirst()
            #expect(text.firstRange(ofAny: list) == plain.places(in: text).first)
            #expect(text.lastRange(ofAny: list) == plain.places(in: text).last)
            #expect(text.contains(anyOf: list) == !plain.places(in: text).isEmpty)
            #expect(text.prefixLength(of: list) == plain.length { text.starts(with: $0) })
            #expect(text.suffixLength(of: list) == plain.length { text.suffix($0.count).elementsEqual($0) })
            #expect(list.contains(text) == plain.words.contains(Array(text)))
        }
    }

    private static func word(_ lengths: ClosedRange<Int>, _ numbers: inout SeededNumbers) -> String {
        let length = Int.random(in: lengths, using: &numbers)
        return (0..<length).map { _ in letters.randomElement(using: &numbers) ?? "a" }.joined()
    }
}

/// The plain search: no filter, no order.
private struct PlainWords {
    let words: [[UInt8]]

    func length(of matches: ([UInt8]) -> Bool) -> Int {
        words.filter(matches).map(\.count).max() ?? 0
    }

    /// Where a word stands, from left to right, the longest of each place.
    func places(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        text.indices.compactMap { index in
            let length = length { text[index...].starts(with: $0) }
            return length > 0 ? index..<index + length : nil
        }
    }
}

private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

extension ArraySlice<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
