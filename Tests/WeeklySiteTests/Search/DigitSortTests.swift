import Testing

@testable import WeeklySite

@Suite("Sorting by digits")
struct DigitSortTests {
    @Test("The order is that of the numbers; of equal ones it stays as it was")
    func order() {
        let keys: [UInt64] = [7, 1 << 63, 0, 7, 2_047, 2_048, .max, 1 << 42, 7]
        #expect(DigitSort.order(of: keys) == [2, 0, 3, 8, 4, 5, 7, 1, 6])
    }

    @Test("Nothing, one and equal ones are in order")
    func few() {
        #expect(DigitSort.order(of: []) == [])
        #expect(DigitSort.order(of: [5]) == [0])
        #expect(DigitSort.order(of: [5, 5, 5]) == [0, 1, 2])
    }
}
