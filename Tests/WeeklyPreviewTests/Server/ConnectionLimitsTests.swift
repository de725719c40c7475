import Testing

@testable import WeeklyPreview

@Suite("ConnectionLimits")
struct ConnectionLimitsTests {
    @Test("There is room up to the limit, and again when somebody leaves")
    func count() {
        let count = ConnectionCount(ConnectionLimits(connections: 2, descriptors: 1024))
        #expect(count.enter(descriptor: nil) && count.enter(descriptor: 20) && !count.enter(descriptor: 21))
        count.leave()
        #expect(count.enter(descriptor: 21) && !count.enter(descriptor: 22))
    }

    @Test(
        "A quarter of the descriptors, sixteen at least, is kept free for files",
        arguments: [(64, 47), (100, 74), (1024, 767), (20, 3)])
    func descriptors(limit: Int, last: Int) {
        let limits = ConnectionLimits(descriptors: limit)
        #expect(limits.admit(after: 0, descriptor: last) && !limits.admit(after: 0, descriptor: last + 1))
    }
}
