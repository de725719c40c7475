internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension EntryParts {
    /// The release that an entry's title names: `HWI 2.4.0`, `Announcing X 1.75.0`, `v0.8.82-nightly` with the repository in its address.
    /// Nil where it has no version.
    var release: Release? {
        let title = Bytes(lead.title.utf8)
        let versions = VersionScanner.versions(in: title, words)
        guard let first = versions.first else { return nil }
        let head = title[..<first.range.lowerBound].trimmed().trimmingStart(of: words.releases.announcing).trimmed()
        let name = head.isEmpty ? url.flatMap { Repository($0)?.name } : head.trimmingEnd(of: Marks.colons).string
        guard let name else { return nil }
        return Release(project: NamedLink(name: name), versions: versions.map(\.text.string), url: url)
    }
}
