internal import WeeklyMarkdown

/// What a line of a section of releases means.
enum ReleaseMark {
    case announcement(ReleaseAnnouncement)
    /// `详细发布报告：`
    case report(isMain: Bool)
    /// News of a person: a new committer.
    case event

    init?(_ line: Line) {
        guard !line.text.isEmpty else { return nil }
        if let isMain = Self.report(line.text) {
            self = .report(isMain: isMain)
        } else if Self.isEvent(line.text) {
            self = .event
        } else if let announcement = ReleaseAnnouncement(line.text) {
            self = .announcement(announcement)
        } else if line.text.count <= 60, line.inlines.isStrong,
            let announcement = ReleaseAnnouncement(boldLine: line.text)
        {
            self = .announcement(announcement)
        } else {
            return nil
        }
    }

    /// Whether a line leads to a report, and whether to the one of the release; nil where it leads nowhere.
    static func report(_ text: Bytes) -> Bool? {
        let label = text.trimmingStart(of: ["「", "【", "*"])
        guard label.first?.isWide ?? false || label.starts(with: "Release") else { return nil }
        if label.starts(withAnyOf: mainReports) { return true }
        return label.starts(withAnyOf: otherReports) ? false : nil
    }

    private static let mainReports: [StaticString] = [
        "详细发布报告", "详细参考", "详细报告", "发布报告", "详细发布", "下载地址", "详见", "详细信息", "详情", "更多详情", "Release Note",
        "Release note", "发布地址", "发布链接", "参考链接",
    ]
    private static let otherReports: [StaticString] = ["文章解读", "官方文档", "相关文章", "文档地址", "相关链接", "延伸阅读", "项目地址"]

    static func isEvent(_ text: Bytes) -> Bool {
        guard text.contains(anyOf: ["恭喜", "成为", "认证", "新晋", "祝贺"]) else { return false }
        let text = text.lowercased
        return text.contains(anyOf: ["committer", "pmc", "maintainer"])
    }

    /// Whether a list's item that begins so holds a release, and states no change of one.
    var opensItem: Bool {
        if case .announcement(let announcement) = self { announcement.leadsIn } else { false }
    }

    var isAnnouncement: Bool {
        if case .announcement = self { true } else { false }
    }
}
