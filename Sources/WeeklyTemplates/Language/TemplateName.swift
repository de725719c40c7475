internal import Synchronization

/// A part of a name that a template looks up, and where it was found last: of the entries of a list, and of pages alike, all records have
/// the same keys in the same order.
///
/// What it remembers is no more than where to look first, so that threads may share it.
final class TemplateName: Sendable {
    let text: String
    private let found = Atomic(0)

    init(_ text: String) {
        self.text = text
    }

    /// Its place among the keys of a record; of another record it may be the place of another key, or of none.
    var likelyPlace: Int { found.load(ordering: .relaxed) }

    func remember(_ place: Int) { found.store(place, ordering: .relaxed) }
}
