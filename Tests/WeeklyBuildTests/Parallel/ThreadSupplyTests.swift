import Testing

@testable import WeeklyBuild

@Suite("Threads that are asked for before they are needed")
struct ThreadSupplyTests {
    @Test("A few more there are, and none at all is no demand", arguments: [0, 1, 8])
    func few(count: Int) {
        #expect(ThreadSupply.has(count))
    }
}
