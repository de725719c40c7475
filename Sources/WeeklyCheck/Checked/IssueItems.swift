internal import WeeklyModel

extension Issue {
    /// What is made of items, in document order, where something is. Nobody needs a list of all items for it.
    func compactMapItems<Result>(_ transform: (Item) -> Result?) -> [Result] {
        var results: [Result] = []
        for section in sections {
            for passage in section.passages {
                for item in passage.items { if let result = transform(item) { results.append(result) } }
            }
        }
        return results
    }
}
