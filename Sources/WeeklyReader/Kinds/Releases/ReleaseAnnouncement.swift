internal import WeeklyText

/// A line that announces a release: `**1、发布 MOSN v0.9.0 版本，主要变更如下：**`, `本周 SOFABoot 发布了 3.8.0 版本。`
struct ReleaseAnnouncement {
    /// Nil where the line names no project: then the heading does.
    var project: String?
    /// As written.
    var versions: [String]

    /// Whether the line leads over to what changed, so that even a list's item with it is no change.
    var leadsIn = false

    /// Nil for all other lines. A heading needs no verb: `Layotto v0.4.0 版本`.
    init?(_ line: Bytes, isHeading: Bool = false, _ words: Words) {
        guard line.count <= 600 else { return nil }
        let text = (Enumerator.split(line)?.rest ?? line).trimmingStart(of: words.releases.openings)
        let head = Self.head(of: text, words)
        guard isHeading || Self.announces(head, in: text, words), !head.contains(anyOf: words.releases.future) else {
            return nil
        }
        let found = VersionScanner.versions(in: head, words)
        guard let first = found.first, let last = found.last else { return nil }
        let ends = last.range.upperBound == head.endIndex
        guard !isHeading || ends || head.contains(anyOf: words.releases.headingSigns) else { return nil }
        versions = found.map { $0.text.string }
        project = Self.project(head[..<first.range.lowerBound], words)
        leadsIn =
            text.endsWithColon || text.contains(anyOf: words.releases.leadsOver)
            || text.ends(withAnyOf: words.releases.leadsOverAtEnd)
    }

    /// A bold line among releases that is a name and a version and nothing else: `**Alpha 1.3.9 版本**`
    init?(boldLine line: Bytes, _ words: Words) {
        guard line.count <= 60, line.first?.isASCIILetter ?? false else { return nil }
        self.init(line.trimmingEnd(of: Marks.colons, words.releases.titleEnds), isHeading: true, words)
        guard let project, project.utf8.allSatisfy({ !$0.isWide }) else { return nil }
    }

    /// Whether a line has the verb: `发布`, or another in front of the changes.
    private static func announces(_ head: Bytes, in line: Bytes, _ words: Words) -> Bool {
        if head.contains(anyOf: words.releases.releases) { return true }
        guard line.endsWithColon, head.contains(anyOf: words.releases.versions) else { return false }
        if head.contains(anyOf: words.releases.launches) { return true }
        return line.contains(anyOf: words.releases.contents) && head.contains(anyOf: words.releases.updates)
    }

    /// The same versions, however they are written.
    func hasVersions(of other: ReleaseAnnouncement) -> Bool {
        Self.plain(versions) == Self.plain(other.versions)
    }

    private static func plain(_ versions: [String]) -> [String] {
        versions.map { version in
            let lower = version.lowercased()
            return lower.without(start: "v").map(String.init) ?? lower
        }
    }

    /// What stands before the first comma, colon or full stop. A colon behind a name is none: `Alpha：v1.2.0 版本发布`; nor is a
    /// comma between versions.
    private static func head(of line: Bytes, _ words: Words) -> Bytes {
        var start = line.startIndex
        while let stop = line[start...].firstRange(ofAny: stops) {
            let rest = line[stop.upperBound...].trimmed()
            let goesOn = VersionScanner.begins(rest) || rest.starts(withAnyOf: words.releases.releases)
            guard goesOn, start == line.startIndex, line[..<stop.lowerBound].count <= 60 else {
                return line[..<stop.lowerBound].trimmed()
            }
            start = stop.upperBound
        }
        return line.trimmed()
    }

    private static let stops: WordList = ["，", "。", "：", "；", "！", ",", ":"]

    private static func project(_ text: Bytes, _ words: Words) -> String? {
        let suffixes = words.releases.nameSuffixes
        var name = text.trimmingEnd(of: suffixes, marksBehind)
        if let verb = name.lastRange(ofAny: words.releases.releases) { name = name[verb.upperBound...] }
        name = name.trimmingStart(of: words.releases.namePrefixes, Marks.brackets).trimmingEnd(
            of: suffixes, marksBehind)
        guard !name.isEmpty, name.scalarCount <= 40 else { return nil }
        return name.string
    }

    private static let marksBehind: WordList = ["（", "(", "「", "」", "【", "】", "：", ":", "，", ",", "-"]

    /// The project that a heading names: `SOFAJRaft 本周发布`, `MOSN 项目进展`.
    static func project(ofHeading heading: Bytes, _ words: Words) -> String? {
        let name = heading.trimmingEnd(of: words.releases.headingEnds)
        guard !name.isEmpty, name.scalarCount <= 40, name.contains(where: \.isASCIILetter) else { return nil }
        return name.string
    }
}
