import Testing
import WeeklyModel

/// What lists by kind rely on.
@Suite("The list of kinds")
struct ItemKindTests {
    @Test("Those that are gathered come first, so that their places are indices of lists")
    func gatheredFirst() {
        #expect(ItemKind.gathered.map(\.rawValue) == Array(0..<ItemKind.gathered.count))
    }

    @Test("What an item tells says itself of what kind it is", arguments: ItemKind.allCases)
    func kinds(kind: ItemKind) {
        #expect(Made.content(kind).kind == kind)
    }

    @Test("Lists by kind keep each to itself", arguments: ItemKind.gathered)
    func lists(kind: ItemKind) {
        let newsletter = Newsletter([Made.issue("a", Made.content(kind), Made.prose("p"))])
        for other in ItemKind.allCases {
            #expect(newsletter.count(of: other) == (other == kind ? 1 : 0))
            #expect(newsletter.newest(2, of: other).count == (other == kind ? 1 : 0))
        }
    }
}
