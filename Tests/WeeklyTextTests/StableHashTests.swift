import Testing
import WeeklyText

@Suite("A number that stands for bytes")
struct StableHashTests {
    /// Values of draft-eastlake-fnv, section "FNV Test Vectors".
    @Test(
        "It is FNV-1a",
        arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func vectors(text: String, digits: String) {
        #expect(StableHash(of: text).hexadecimal == digits && StableHash(of: Array(text.utf8)).hexadecimal == digits)
    }

    @Test(
        "The short one is FNV-1a with 32 bits",
        arguments: [("", 0x811C_9DC5), ("a", 0xE40C_292C), ("foobar", 0xBF9C_F968)])
    func short(text: String, value: UInt32) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { StableHash.short(of: $0) } == value)
    }

    @Test("What is added in another order, or parted elsewhere, is another number; the same is the same")
    func added() {
        func hash(_ parts: String...) -> StableHash { parts.reduce(into: StableHash()) { $0.add($1) } }
        #expect(hash("一", "二") == hash("一", "二") && hash("一", "二") != hash("二", "一"))
        #expect(hash("ab", "c") != hash("a", "bc") && hash("") != hash() && hash("12345678") != hash("1234567"))
        var (bytes, other) = (StableHash(), StableHash())
        bytes.add(Array("一二三".utf8))
        other.add(hash("x"))
        #expect(bytes == hash("一二三") && other != hash("x"))
    }

    @Test("Texts as words have the hash of the texts", arguments: [[], [""], ["1234567", "12345678", "一二三", ""]])
    func words(texts: [String]) {
        var words: [UInt64] = []
        var (hash, other) = (StableHash(), StableHash())
        for text in texts {
            hash.add(text)
            StableHash.appendWords(of: text, to: &words)
        }
        other.add(words: words)
        #expect(hash == other)
    }

    @Test("Bytes in pieces have the hash of all of them", arguments: [0, 1, 3, 8, 20])
    func pieces(length: Int) {
        let bytes = (0..<20).map { UInt8($0 * 7) }
        var hash = StableHash()
        hash.append(Array(bytes[..<length]))
        hash.append(Array(bytes[length...]))
        #expect(hash == StableHash(of: bytes))
    }
}
