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
    init?(_ line: Bytes, isHeading: Bool = false) {
        guard line.count <= 600 else { return nil }
        let text = Self.withoutOpening(Enumerator.split(line)?.rest ?? line)
        let head = Self.head(of: text)
        guard isHeading || Self.announces(head, in: text), !head.contains("将") else { return nil }
        let found = VersionScanner.versions(in: head)
        guard let first = found.first, let last = found.last else { return nil }
        guard !isHeading || head.contains(anyOf: ["发布", "版"]) || last.range.upperBound == head.endIndex else {
            return nil
        }
        versions = found.map { $0.text.string }
        project = Self.project(head[..<first.range.lowerBound])
        leadsIn = text.contains("如下") || text.ends(withAnyOf: ["：", ":", "版本发布"])
    }

    /// A bold line among releases that is a name and a version and nothing else: `**Alpha 1.3.9 版本**`
    init?(boldLine line: Bytes) {
        guard line.count <= 60, line.first?.isASCIILetter ?? false else { return nil }
        self.init(line.trimmingEnd(of: ["：", ":", "版本更新", "更新", "版本"]), isHeading: true)
        guard let project, project.utf8.allSatisfy({ !$0.isWide }) else { return nil }
    }

    /// Whether a line has the verb: `发布`, or another in front of the changes.
    private static func announces(_ head: Bytes, in line: Bytes) -> Bool {
        if head.contains("发布") { return true }
        guard line.ends(with: "：") || line.ends(with: ":"), head.contains("版本") else { return false }
        if head.contains(anyOf: ["推出", "上线"]) { return true }
        return line.contains(anyOf: ["如下", "更新内容"]) && head.contains(anyOf: ["更新", "升级"])
    }

    private static func withoutOpening(_ text: Bytes) -> Bytes {
        // All of them begin with one of two bytes.
        guard let first = text.first, first == 0xE6 || first == 0xE8 else { return text }
        return text.trimmingStart(of: openings)
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

    /// What stands before the first comma, colon or full stop. A colon behind a name is none: `Alpha：v1.2.0 版本发布`; nor is a
    /// comma between versions.
    private static func head(of line: Bytes) -> Bytes {
        var start = line.startIndex
        while let stop = stop(in: line, from: start) {
            let rest = line[stop.upperBound...].trimmed()
            let goesOn = VersionScanner.begins(rest) || rest.starts(with: "发布")
            guard goesOn, start == line.startIndex, line[..<stop.lowerBound].count <= 60 else {
                return line[..<stop.lowerBound].trimmed()
            }
            start = stop.upperBound
        }
        return line.trimmed()
    }

    private static func stop(in line: Bytes, from start: Int) -> Range<Int>? {
        for index in start..<line.endIndex {
            switch line[index] {
            case .comma, .colon: return index..<index + 1
            case 0xE3, 0xEF: if stops.contains(where: { line.matches($0, at: index) }) { return index..<index + 3 }
            default: continue
            }
        }
        return nil
    }

    /// All of them begin with one of two bytes.
    private static let stops: [StaticString] = ["，", "。", "：", "；", "！"]
    /// What a sentence says of the time before it names the project.
    private static let openings: [StaticString] = ["本周，", "近日，", "日前，", "本周,", "近日,", "日前,", "恭喜"]

    private static func project(_ text: Bytes) -> String? {
        var name = text.trimmingEnd(of: after)
        if let verb = name.lastRange(of: "发布") { name = name[verb.upperBound...] }
        name = name.trimmingStart(of: before).trimmingEnd(of: after)
        guard !name.isEmpty, name.scalarCount <= 40 else { return nil }
        return name.string
    }

    private static let before: [StaticString] = [
        "本周", "本次", "近日", "我们", "正式", "了", "的", "开源", "新版本", "最新", "「", "」", "【", "】", "Release ",
    ]
    /// Of two that end alike the longer one stands first.
    private static let after: [StaticString] = [
        "发布了", "发布", "推出了", "推出", "上线了", "上线", "开源", "正式", "全新版本", "最新版本", "新版本", "版本", "新版", "最新", "全新", "的", "了", "已",
        "已经", "本周", "本次",
        "项目", "社区", "更新至", "更新到", "升级至", "升级到", "（", "(", "「", "」", "【", "】", "：", ":", "，", ",", "-", " Release",
        " release",
    ]

    /// The project that a heading names: `SOFAJRaft 本周发布`, `MOSN 项目进展`.
    static func project(ofHeading heading: Bytes) -> String? {
        let name = heading.trimmingEnd(of: ["项目进展", "本周发布", "版本发布", "发布", "进展", "新版本", "版本", "本周", "项目"])
        guard !name.isEmpty, name.scalarCount <= 40, name.contains(where: \.isASCIILetter) else { return nil }
        return name.string
    }
}
