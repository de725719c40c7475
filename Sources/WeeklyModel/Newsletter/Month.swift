/// A month of a year.
package struct Month: Hashable, Sendable, Comparable {
    package let year: Int
    /// 1 to 12.
    package let month: Int

    package init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    package static func < (left: Month, right: Month) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}
