internal import WeeklyModel

extension CheckedNewsletter {
    /// The new issues that lack what each of the five before them has; drafts lack much.
    func lacking(_ isThere: (Issue) -> Bool) -> [Entry] {
        let newest = newest
        return newest.indices.compactMap { index in
            let before = entries[..<index].suffix(5)
            guard before.count == 5, !newest[index].isDraft, !isThere(newest[index].issue) else { return nil }
            return before.allSatisfy { isThere($0.issue) } ? newest[index] : nil
        }
    }
}
