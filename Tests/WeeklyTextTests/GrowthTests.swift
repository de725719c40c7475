import TestTraits
import Testing

@Suite("How the time of a work grows, by which tests tell what is linear")
struct GrowthTests {
    @Test("Linear time is, quadratic time is not")
    func quadratic() {
        #expect(Growth(from: 500, to: 2_000) { .microseconds(10 * $0) }.isLinear)
        #expect(!Growth(from: 500, to: 2_000) { .microseconds($0 * $0 / 50) }.isLinear)
        #expect(!Growth(from: 250, to: 2_000) { .microseconds($0 * $0 / 50) }.isLinear)
    }

    @Test("A machine that does something else meanwhile makes no work quadratic")
    func disturbed() {
        var rounds = 0
        let growth = Growth(from: 500, to: 2_000) { count in
            guard count > 500 else { return .microseconds(10 * count) }
            rounds += 1
            return .microseconds(10 * count) + .seconds(rounds == 4 ? 0 : 1)
        }
        #expect(growth.isLinear && rounds == 4)
    }

    @Test("A work may take a given number of times as long as another")
    func bounds() {
        #expect(Growth(atMost: 30, times: { .milliseconds(1) }, { .milliseconds(30) }).isWithinBounds)
        #expect(!Growth(atMost: 30, times: { .milliseconds(1) }, { .milliseconds(33) }).isWithinBounds)
    }
}
