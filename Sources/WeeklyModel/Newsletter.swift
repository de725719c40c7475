/// All issues that are published, in order, and the questions that pages ask of them.
package struct Newsletter: Sendable {
    /// Newest first; of issues of the same moment the one whose slug comes first.
    package let issues: [Issue]

    package init(_ issues: [Issue]) {
        self.issues = issues.sorted { left, right in
            let (leftTime, rightTime) = (left.date.secondsSinceEpoch, right.date.secondsSinceEpoch)
            return leftTime == rightTime ? left.slug < right.slug : leftTime > rightTime
        }
    }

    /// The issue that came out after the one at an index of `issues`; nil for the newest.
    package func next(after index: Int) -> Issue? {
        issues.indices.contains(index - 1) ? issues[index - 1] : nil
    }

    /// The issue that came out before the one at an index of `issues`; nil for the oldest.
    package func previous(before index: Int) -> Issue? {
        issues.indices.contains(index + 1) ? issues[index + 1] : nil
    }
}
