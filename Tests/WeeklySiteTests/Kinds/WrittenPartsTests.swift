import Testing

@testable import WeeklySite

@Suite("Parts of a text")
struct WrittenPartsTests {
    @Test("Parts are found in any order, byte for byte")
    func found() {
        var parts = WrittenParts(of: "<li>甲</li><li>乙</li><li>e\u{301}</li>")
        let found = ["乙", "甲", "<li>乙", "e\u{301}", "", "丙", "\u{E9}"].map { parts.hold($0) }
        #expect(found == [true, true, true, true, true, false, false])
    }

    @Test("Many parts in their order cost no more than the text's bytes", arguments: [100, 400, 1600])
    func order(count: Int) {
        let parts = (0..<count).map { "change \($0) " }
        let text = parts.joined()
        var written = WrittenParts(of: text)
        let budget = written.budget
        let missing = parts.filter { !written.hold($0) }
        #expect(missing.isEmpty)
        #expect(budget - written.budget < 4 * text.utf8.count)
    }

    @Test("Many parts that are missing cost as many bytes as the limit allows")
    func missing() {
        let text = String(repeating: "a", count: 1000)
        var written = WrittenParts(of: text)
        for number in 0..<1000 { _ = written.hold(String(repeating: "a", count: 500) + "\(number)") }
        // One comparison may go on beyond the limit.
        #expect(written.budget > -1000)
    }
}
