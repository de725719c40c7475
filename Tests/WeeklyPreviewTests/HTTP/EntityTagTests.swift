import Testing

@testable import WeeklyPreview

@Suite("ETag and If-None-Match")
struct EntityTagTests {
    private let tag = EntityTag(of: Array("软件".utf8))

    @Test("The same bytes have the same tag on every run; others have another")
    func isStable() {
        #expect(EntityTag(of: Array("软件".utf8)) == tag)
        #expect(EntityTag(of: []).text.hasSuffix("-0"))
        let tags = Set((0..<1000).map { EntityTag(of: Array("\($0)".utf8)) })
        #expect(tags.count == 1000)
    }

    @Test("It is of letters, digits and a hyphen, between quotes in the header")
    func form() {
        #expect(tag.text.wholeMatch(of: /[0-9a-z]+-[0-9a-z]+/) != nil)
        #expect(tag.header == "\"\(tag.text)\"")
    }

    @Test("A list that names it, weakly or not, or names any, matches")
    func matches() {
        let own = tag.header
        for list in [
            own, "W/\(own)", " \(own)", "\(own)\t", "\"a\", \(own)", "\"a\",W/\(own) , \"b\"", "*", "\"a\", *",
        ] {
            #expect(tag.matches(list), "\(list)")
        }
    }

    @Test("Another one does not, nor a name without quotes, nor no list")
    func doesNotMatch() {
        for list in [nil, "", ",", " , ", "\"\"", tag.text, "\"\(tag.text)x\"", "w/\(tag.header)", "W/", "\"*\""] {
            #expect(!tag.matches(list), "\(list ?? "nil")")
        }
    }
}
