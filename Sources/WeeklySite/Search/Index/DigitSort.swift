/// Sorts by whole numbers digit by digit, the last digit first (radix sort): of tens of thousands much quicker than by comparing them.
enum DigitSort {
    /// Bits of a digit.
    private static let width = 11

    /// The indices of keys in the order of the keys; those of equal keys stay in their own order.
    static func order(of keys: [UInt64]) -> [Int] {
        var order = Array(keys.indices)
        var next = order
        for shift in stride(from: 0, to: UInt64.bitWidth, by: width) {
            if sort(order, by: keys, shift, into: &next) { swap(&order, &next) }
        }
        return order
    }

    /// Sorts by one digit.
    ///
    /// - Returns: false where all have the same one, and nothing is done.
    private static func sort(_ order: [Int], by keys: [UInt64], _ shift: Int, into sorted: inout [Int]) -> Bool {
        var places = [Int](repeating: 0, count: 1 << width)
        for key in keys { places[digit(key, shift)] += 1 }
        if let first = keys.first, places[digit(first, shift)] == keys.count { return false }
        var start = 0
        for digit in places.indices { (places[digit], start) = (start, start + places[digit]) }
        for index in order {
            let digit = digit(keys[index], shift)
            sorted[places[digit]] = index
            places[digit] += 1
        }
        return true
    }

    private static func digit(_ key: UInt64, _ shift: Int) -> Int {
        Int(truncatingIfNeeded: key >> UInt64(shift)) & (1 << width - 1)
    }
}
