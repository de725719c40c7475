/// How the list of all items is cut into the parts that are kept: issues are counted from the oldest, so that a new one leaves all parts but
/// the last as they are.
struct ItemListParts {
    /// Few, for all of a part are read where one of them changed; more than a few, for each part is a file.
    private static let issuesPerPart = 64

    let issueCount: Int

    /// The parts in the order of the list, the newest first.
    var numbers: some Sequence<Int> {
        (0..<(issueCount + Self.issuesPerPart - 1) / Self.issuesPerPart).reversed()
    }

    /// The indices of a part's issues in `Newsletter.issues`.
    func indices(ofPart number: Int) -> Range<Int> {
        let end = issueCount - number * Self.issuesPerPart
        return max(0, end - Self.issuesPerPart)..<end
    }
}
