extension Dictionary where Value == Int {
    /// Counts up or down; what is counted 0 times is not in the dictionary.
    ///
    /// - Parameter step: how often more, negative for how often less.
    /// - Returns: how often the key is counted then.
    @inlinable
    @discardableResult
    package mutating func count(_ key: Key, _ step: Int = 1) -> Int {
        // One look at the table does, where something is left.
        func add(to count: inout Int) -> Int {
            count += step
            return count
        }
        let count = add(to: &self[key, default: 0])
        if count == 0 { self[key] = nil }
        return count
    }
}
