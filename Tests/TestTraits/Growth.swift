/// How the time of a work grows with its size.
///
/// Measured again until it is as it should be, ten times at most, and of all times the least of each size counts: whatever else the
/// machine does makes a work longer, never shorter. One that is quadratic stays too long however often it is asked.
package struct Growth: CustomStringConvertible {
    /// The least time of the smaller work, and of the larger.
    private var (few, many): (Duration, Duration)
    private let factor: Int

    /// A work on so many things, and on more of them.
    ///
    /// - Parameter time: of the work on as many things as it is given, without what prepares it.
    package init(from few: Int, to many: Int, _ time: (Int) throws -> Duration) rethrows {
        try self.init(atMost: 3 * many / few, times: { try time(few) }, { try time(many) })
    }

    /// A work that should take at most `factor` times as long as the usual one.
    package init(atMost factor: Int, times usual: () throws -> Duration, _ work: () throws -> Duration) rethrows {
        self.factor = factor
        (few, many) = (try usual(), try work())
        for _ in 1..<10 where !isWithinBounds {
            few = min(few, try usual())
            many = min(many, try work())
        }
    }

    /// Whether so many times as many things take at most three times as many times as long; what takes a moment proves nothing.
    package var isLinear: Bool { isWithinBounds }

    /// Whether the work took no longer than it may.
    package var isWithinBounds: Bool { many <= few * factor + .milliseconds(2) }

    package var description: String { "\(few) and \(many), at most \(factor) times as long" }
}
