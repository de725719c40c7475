internal import WeeklyModel
internal import WeeklyTemplates

/// An issue on its own page, for what few templates ask of it.
struct ShownIssue: Sendable {
    let entry: IndexedIssue
    let edition: Edition

    static let fields: DeferredFields<ShownIssue> = [
        "picture": { $0.edition.pictureRecord(of: $0.entry.issue) },
        "counts": { $0.edition.countsRecord(of: $0.entry) },
        "kinds": { $0.edition.kindsRecord(of: $0.entry) },
    ]

    init(_ entry: IndexedIssue, _ edition: Edition) {
        self.entry = entry
        self.edition = edition
    }
}
