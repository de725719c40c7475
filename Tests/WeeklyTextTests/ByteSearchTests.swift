import Testing
import WeeklyText

@Suite("Searching bytes")
struct ByteSearchTests {
    private static func withBytes<Result>(_ bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer(body)
    }

    @Test(
        "A byte is found wherever it stands, and not where it does not",
        arguments: [0, 1, 7, 8, 9, 16, 47, 48, 49, 130])
    func bytes(count: Int) {
        let plain = [UInt8](repeating: 0xE5, count: count)
        #expect(!Self.withBytes(plain) { $0.holds(0x2A) || $0.holds(0x2A, 0) || $0.holds(1, 2, 3, 4) })
        for place in plain.indices {
            var marked = plain
            marked[place] = 0x2A
            #expect(Self.withBytes(marked) { $0.holds(0x2A) && $0.holds(1, 0x2A) && $0.holds(1, 2, 3, 0x2A) })
            #expect(Self.withBytes(marked) { $0.firstIndex(of: 0x2A, from: 0) } == place)
            #expect(Self.withBytes(marked) { $0.firstIndex(of: 0x2A, from: place) } == place)
            #expect(Self.withBytes(marked) { $0.firstIndex(of: 0x2A, from: place + 1) } == nil)
        }
    }

    @Test("Bytes begin with a word, or with none")
    func bytesAtTheStart() {
        Self.withBytes(Array("https".utf8)) { bytes in
            #expect(bytes.begins(with: "http") && bytes.begins(with: "https") && bytes.begins(with: ""))
            #expect(!bytes.begins(with: "ttp") && !bytes.begins(with: "https:"))
        }
    }

    @Test("Bytes stand at an offset if all of them do", arguments: [0, 1, 7, 8, 9, 16, 17])
    func bytesAtOffset(count: Int) {
        let word = (0..<count).map { UInt8($0 + 1) }
        Self.withBytes(word) { word in
            for before in 0..<3 {
                let text = [UInt8](repeating: 0xFF, count: before) + Array(word)
                #expect(Self.withBytes(text) { $0.holds(word, at: before) })
                #expect(!Self.withBytes(text) { $0.holds(word, at: before + 1) })
                #expect(!Self.withBytes(text) { $0.holds(word, at: -1) })
                for place in word.indices {
                    var other = text
                    other[before + place] = 0xFE
                    #expect(!Self.withBytes(other) { $0.holds(word, at: before) })
                }
            }
        }
    }

    @Test("A text begins with a word byte for byte")
    func beginnings() {
        #expect("https://example.org".begins(with: "https://") && "字".begins(with: "") && "".begins(with: ""))
        #expect(!"http".begins(with: "https://") && !"".begins(with: "a") && !"e\u{301}".begins(with: "é"))
    }

    @Test("ASCII is told from the rest", arguments: [0, 7, 8, 40])
    func ascii(before: Int) {
        let text = String(repeating: "a", count: before)
        #expect(text.isASCII && !(text + "字").isASCII && !("\u{80}" + text).isASCII && (text + "\u{7F}").isASCII)
    }

    @Test("A table finds its first member wherever it stands, among Chinese and within a range", arguments: 0..<20)
    func table(before: Int) {
        let table = ByteTable { $0 == UInt8(ascii: "|") }
        for filler in ["字", "é", "a", "a字"] {
            let text = Array(String(repeating: filler, count: before).utf8)
            let marked = text + Array("|字|".utf8)
            Self.withBytes(marked) { bytes in
                #expect(table.first(in: bytes, 0..<bytes.count) == text.count)
                #expect(table.first(in: bytes, 0..<text.count) == nil)
                #expect(table.first(in: bytes, text.count + 1..<bytes.count) == text.count + 4)
            }
        }
    }

    @Test("A table with members beyond ASCII passes over none of them", arguments: 0..<12)
    func tableBeyondASCII(before: Int) {
        let table = ByteTable { $0 == 0xE5 || $0 == UInt8(ascii: "|") }
        let text = [UInt8](repeating: 0x80, count: before) + [0xE5, 0x80]
        Self.withBytes(text) { #expect(table.first(in: $0, 0..<$0.count) == before) }
    }
}
