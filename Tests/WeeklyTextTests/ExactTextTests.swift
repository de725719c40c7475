import Testing

@testable import WeeklyText

/// One character in its two spellings.
private let composed = "caf\u{E9}"
private let decomposed = "cafe\u{301}"

@Suite struct ExactTextTests {
    @Test("Two spellings of one character are two texts, in the order of their bytes")
    func spellings() {
        #expect(composed == decomposed)
        #expect(ExactText(composed) != ExactText(decomposed))
        #expect(ExactText(decomposed) < ExactText(composed))
        #expect(Set<ExactText>(texts: [composed, decomposed, composed]).sortedTexts.count == 2)
    }

    @Test("Tables tell them apart")
    func tables() {
        var table: [ExactText: Int] = [:]
        table[composed] = 1
        table[decomposed, default: 5] += 1
        #expect(table[composed] == 1)
        #expect(table[decomposed] == 6)
        #expect(table["cafe"] == nil)
    }

    @Test("The order is that of the bytes, for texts of every length around a machine word", arguments: 0..<20)
    func order(length: Int) {
        let start = String(repeating: "a", count: length)
        let texts = ["", "\u{301}", "A", "b", "é", "e\u{301}", "甲", "😀", "z"].map { start + $0 }
        let bytes = texts.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        #expect(texts.shuffled().sortedByBytes().map { Array($0.utf8) } == bytes.map { Array($0.utf8) })
        for left in texts {
            for right in texts {
                #expect(left.precedes(right) == left[...].precedes(right[...]))
                #expect(left.hasBytes(of: right) == Array(left.utf8).elementsEqual(Array(right.utf8)))
            }
        }
    }
}

@Suite struct ByteComparisonTests {
    @Test("A slash with a combining mark is a slash")
    func slash() {
        let path = "/\u{301}tags/\u{D4E}a"
        #expect(!path.hasPrefix("/"))
        #expect(path.begins(with: "/"))
        #expect(path[...].begins(with: "/"))
        #expect(
            path.pathParts.map(String.init).map { Array($0.utf8) } == [
                Array("\u{301}tags".utf8), Array("\u{D4E}a".utf8),
            ])
    }

    @Test("Starts and ends are taken off by bytes")
    func affixes() {
        #expect("content/\u{301}a.md".without(start: "content/").map { Array($0.utf8) } == Array("\u{301}a.md".utf8))
        #expect("a\u{301}.md".without(end: ".md").map { Array($0.utf8) } == Array("a\u{301}".utf8))
        #expect("a.md".without(start: "b") == nil)
        #expect("md".without(end: ".md") == nil)
        #expect("a.md".ends(with: ".md"))
        #expect("a.md"[...].ends(with: ".md"))
        #expect(!"md".ends(with: ".md"))
        #expect(!"a.\u{301}".ends(with: "."))
        #expect("".begins(with: ""))
    }

    @Test("Parts are what stands between separators, and as many as were asked for")
    func parts() {
        #expect("a//b/".parts(at: .slash) == ["a", "", "b", ""])
        #expect("a/b/c".parts(at: .slash, most: 1) == ["a", "b/c"])
        #expect("".parts(at: .slash) == [""])
        #expect("/a//b/".pathParts == ["a", "b"])
    }

    @Test(
        "Every place of a word is exchanged, whatever characters its bytes belong to",
        arguments: [
            ("a--b--", "a+b+"), ("--\u{301}", "+\u{301}"), ("\u{D4E}--", "\u{D4E}+"), ("---", "+-"), ("-", "-"),
            ("", ""),
        ])
    func exchanges(text: String, expected: String) {
        #expect(Array(text.exchanging("--", for: "+").utf8) == Array(expected.utf8))
        #expect(Array(text.exchanging("", for: "+").utf8) == Array(text.utf8))
    }
}

@Suite struct ComposedTextTests {
    @Test("Both spellings become the composed one")
    func both() {
        #expect(Array(decomposed.composed.utf8) == Array(composed.utf8))
        #expect(Array(composed.composed.utf8) == Array(composed.utf8))
        #expect(Array("\u{1112}\u{1161}\u{11AB}".composed.utf8) == Array("한".utf8))
    }

    @Test("Punctuation of Chinese text joins with no mark behind it", arguments: ["\u{301}", "\u{338}", "\u{3099}"])
    func punctuation(mark: String) {
        let ranges: [ClosedRange<UInt32>] = [0x2010...0x2027, 0x3001...0x3029, 0xFF01...0xFF5E]
        for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
            // What decides is Hangul, which has to be composed.
            let text = "\(scalar)\(mark)"
            #expect(Array("\(text)\u{1112}\u{1161}".composed.utf8) == Array("\(text)하".utf8))
        }
    }

    @Test("Compatible characters stay what they are", arguments: ["周报", "ＡＢＣ", "①", "ﬁ", "x²", ""])
    func compatible(text: String) {
        #expect(Array(text.composed.utf8) == Array(text.utf8))
    }
}

struct PartsOfTextTests {
    @Test("A part of a text is compared by its bytes as a whole text is")
    func comparesParts() {
        let part = "a/b\u{301}.html/x".dropFirst(2).dropLast(2)
        #expect(part.begins(with: "b") && part.ends(with: ".html") && part.hasBytes(of: "b\u{301}.html"))
        #expect(!part.begins(with: "b\u{301}.html/") && !part.ends(with: "a/b\u{301}.html"))
        #expect(part.without(start: "b")?.hasBytes(of: "\u{301}.html") == true)
        #expect(part.without(end: ".html")?.hasBytes(of: "b\u{301}") == true)
        #expect("b".without(end: "ab") == nil)
    }

    @Test("Of texts beside each other that have the same bytes the first is kept")
    func withoutRepeats() {
        #expect(["a", "a", "b", "a"].withoutRepeats == ["a", "b", "a"])
        #expect(["é", "e\u{301}"].withoutRepeats.count == 2)
        #expect([String]().withoutRepeats == [])
    }

    @Test("A text is parted at each separator, at most so often as is wanted")
    func partsText() {
        #expect("/a//b/".parts(at: .slash) == ["", "a", "", "b", ""])
        #expect("a/b/c".dropFirst().parts(at: .slash, most: 1) == ["", "b/c"])
        #expect("".parts(at: .slash) == [""])
        #expect("/甲//b/".pathParts == ["甲", "b"])
    }

    @Test(
        "The last part of a path is the last of its parts",
        arguments: ["/甲//b/", "a/甲", "a/b\u{301}//", "a", "a/\u{600}/", "/\u{301}", "//", ""])
    func lastPart(path: String) {
        #expect(path.lastPathPart.map { Array($0.utf8) } == path.pathParts.last.map { Array($0.utf8) })
        #expect("x/\(path)".dropFirst().lastPathPart?.utf8.count == path.pathParts.last?.utf8.count)
    }
}
