/// A line that announces a release: `**1、发布 MOSN v0.9.0 版本，主要变更如下：**`, `本周 SOFABoot 发布了 3.8.0 版本。`
struct ReleaseAnnouncement {
    /// Nil where the line names no project: then the heading does.
    var project: String?
    /// As written.
    var versions: [String]

    /// Nil for all other lines. A heading needs no verb: `Layotto v0.4.0 版本`.
    init?(_ line: Bytes, isHeading: Bool = false) {
        guard line.count <= 600 else { return nil }
        let head = Self.head(of: Enumerator.split(line)?.rest ?? line)
        guard isHeading || head.contains("发布"), !head.contains("将") else { return nil }
        let found = VersionScanner.versions(in: head)
        guard let first = found.first, let last = found.last else { return nil }
        guard !isHeading || head.contains(anyOf: ["发布", "版"]) || last.range.upperBound == head.endIndex else {
            return nil
        }
        versions = found.map { $0.text.string }
        project = Self.project(head[..<first.range.lowerBound])
    }

    /// The same versions, however they are written.
    func hasVersions(of other: ReleaseAnnouncement) -> Bool {
        Self.plain(versions) == Self.plain(other.versions)
    }

    private static func plain(_ versions: [String]) -> [String] {
        versions.map { version in
            let lower = version.lowercased()
            return lower.hasPrefix("v") ? String(lower.dropFirst()) : lower
        }
    }

    /// What stands before the first comma, colon or full stop.
    private static func head(of line: Bytes) -> Bytes {
        let end = line.indices.first { index in
            switch line[index] {
            case UInt8(ascii: ","), UInt8(ascii: ":"): true
            case 0xE3, 0xEF: stops.contains { line.matches($0, at: index) }
            default: false
            }
        }
        return line[..<(end ?? line.endIndex)].trimmed()
    }

    /// All of them begin with one of two bytes.
    private static let stops: [StaticString] = ["，", "。", "：", "；", "！"]

    private static func project(_ text: Bytes) -> String? {
        var name = text.trimmingEnd(of: after)
        if let verb = name.lastRange(of: "发布") { name = name[verb.upperBound...] }
        name = name.trimmingStart(of: before).trimmingEnd(of: ["」", "】"])
        guard !name.isEmpty, name.scalarCount <= 40 else { return nil }
        return name.string
    }

    private static let before: [StaticString] = ["本周", "本次", "我们", "正式", "了", "开源", "新版本", "「", "【"]
    private static let after: [StaticString] = ["发布了", "发布", "开源", "正式", "版本", "新版", "的", "了", "已", "已经"]

    /// The project that a heading names: `SOFAJRaft 本周发布`, `MOSN 项目进展`.
    static func project(ofHeading heading: Bytes) -> String? {
        let name = heading.trimmingEnd(of: ["项目进展", "本周发布", "版本发布", "发布", "进展", "新版本", "版本", "本周", "项目"])
        guard !name.isEmpty, name.scalarCount <= 40, name.contains(where: \.isLetter) else { return nil }
        return name.string
    }
}
