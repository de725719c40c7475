internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A release whose address is that of another version: the address was copied from an earlier one.
enum VersionMismatch: IssueRule {
    static let id = DiagnosticID("version-mismatch", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.items.compactMap { item in
            guard case .release(let release) = item.content, let url = release.url, let tag = tag(of: url),
                let linked = NumberedVersion(tag)
            else { return nil }
            let named = release.versions.compactMap { NumberedVersion($0) }
            guard !named.isEmpty, named.count == release.versions.count, !named.contains(where: linked.fits) else {
                return nil
            }
            return issue.finding(
                id, "the text tells of \(release.versions.joined(separator: ", ")), but the address leads to \(tag)",
                at: issue.place(of: url, in: item) ?? issue.firstLine(of: item),
                fixes: [Fix("write the version that is meant in both places")])
        }
    }

    /// What stands behind `/tag/` in the address of a release.
    private static func tag(of url: String) -> String? {
        let parts = url.pathParts
        guard let index = parts.firstIndex(where: { $0.hasBytes(of: "tag") || $0.hasBytes(of: "tags") }),
            index + 1 < parts.count
        else { return nil }
        return String(parts[parts.count - 1])
    }
}
