import Testing
import WeeklyText

struct BytePairsTests {
    private let pairs = BytePairs(of: Array("第 12 期：发布 “MOSN” 了".utf8))

    @Test("A word that stands in the text may stand there", arguments: ["期：", "“", "12", "N” 了"])
    func findsWords(_ word: String) {
        #expect(pairs.possible([word]) == [Array(word.utf8)[...]])
    }

    @Test("A word of which two bytes stand nowhere beside each other stands nowhere")
    func refusesWords() {
        #expect(!pairs.mayHold("13"))
        #expect(!pairs.mayHold("\u{202A}"))
        #expect(pairs.possible(["月", "13"]).isEmpty)
        #expect(pairs.possible(["月", "OSN"]) == [Array("OSN".utf8)[...]])
    }

    @Test("Bytes of a table may stand in the text where one of them does, the last one too")
    func findsBytes() {
        #expect(BytePairs(of: Array("a,b!".utf8)).mayHold(anyOf: ByteTable { $0 == .exclamationMark }))
        #expect(BytePairs(of: Array("a,b!".utf8)).mayHold(anyOf: ByteTable { $0 == .comma }))
        #expect(!BytePairs(of: Array("a,b!".utf8)).mayHold(anyOf: ByteTable { $0 == 0 || $0 == .dot }))
        #expect(!BytePairs(of: []).mayHold(anyOf: ByteTable { $0 < 0x80 }))
    }

    @Test("An empty text holds no word of two bytes")
    func knowsEmptyText() {
        #expect(!BytePairs(of: []).mayHold("ab"))
    }
}
