import Testing
import WeeklyText

@Suite("Counting by keys")
struct CountingTests {
    @Test("What is counted no times is not in the dictionary")
    func counts() {
        var counts: [String: Int] = [:]
        #expect(counts.count("a") == 1 && counts.count("a", 2) == 3 && counts.count("b", -1) == -1)
        #expect(counts == ["a": 3, "b": -1])
        #expect(counts.count("a", -3) == 0 && counts.count("c", 0) == 0)
        #expect(counts == ["b": -1])
    }
}
