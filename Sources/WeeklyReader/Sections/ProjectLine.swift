internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The line that names the project a question was about: `SOFARPC：https://…`, `「MOSN」：*https://…*`.
enum ProjectLine {
    case link(NamedLink)
    /// The address stands in the next line.
    case name(String)

    init?(_ line: Line) {
        guard line.text.count <= Self.longest, Self.mayName(line) else { return nil }
        guard let (label, value) = Self.split(line.text) else { return nil }
        guard let name = Self.name(label) else { return nil }
        let links = line.inlines.links
        if value.isEmpty, links.isEmpty {
            guard label.starts(with: "「") || label.starts(with: "【") else { return nil }
            self = .name(name)
        } else {
            guard links.count == 1, Self.isAddress(links[0], value) else { return nil }
            self = .link(NamedLink(name: name, url: links[0].destination))
        }
    }

    /// The address of a line that holds nothing else.
    static func address(_ line: Line) -> String? {
        let links = line.inlines.links
        guard links.count == 1, links[0].text == line.text else { return nil }
        return links[0].destination
    }

    private static let longest = 300

    /// Refuses most lines at the first look: without a link only a name in brackets counts.
    private static func mayName(_ line: Line) -> Bool {
        line.text.starts(with: "「") || line.text.starts(with: "【") || line.inlines.hasLink
    }

    /// `name：value`, or `「name」value`.
    private static func split(_ text: Bytes) -> (Bytes, Bytes)? {
        if text.starts(with: "「") || text.starts(with: "【"), let close = closing(text) {
            let value = text[close.upperBound...].trimmingStart(of: ["：", ":"])
            return (text[..<close.upperBound], value)
        }
        return text.splitAtColon()
    }

    private static func closing(_ text: Bytes) -> Range<Int>? {
        text.firstRange(of: "」") ?? text.firstRange(of: "】")
    }

    private static func isAddress(_ link: FoundLink, _ value: Bytes) -> Bool {
        value.isEmpty || value.starts(with: "http") || (link.text == value && link.destination.begins(with: "http"))
    }

    /// The name without its brackets; nil where the words are no project's.
    private static func name(_ label: Bytes) -> String? {
        var text = label
        let isBracketed = text.starts(with: "「") || text.starts(with: "【")
        text = text.trimmingStart(of: opening).trimmingEnd(of: ["」", "】", "』", "》", "”"])
        // `「Alpha #602」`
        if let issue = IssueNumber(text), issue.after.isEmpty { text = issue.before }
        guard !text.isEmpty, text.scalarCount <= 40 else { return nil }
        if text.contains(where: \.isWide) { return wideName(text, isBracketed: isBracketed) }
        guard text.first?.isASCIILetter ?? false, text.count > 1, text.allSatisfy(isNameByte) else { return nil }
        return isCommonNoun(text) ? nil : text.string
    }

    private static let opening: [StaticString] = ["「", "【", "『", "《", "“"]

    /// A name in Chinese is told from other words by what those say: what the link is, or that readers look at it.
    private static func wideName(_ text: Bytes, isBracketed: Bool) -> String? {
        guard text.scalarCount <= (isBracketed ? 12 : 10), !text.contains(anyOf: commonWords) else { return nil }
        return isBracketed || !text.contains(anyOf: phraseWords) ? text.string : nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || " -_.&+/#".utf8.contains(byte)
    }

    /// What a label says that is no name.
    private static let commonWords: [StaticString] = [
        "参考", "详见", "详情", "报告", "文档", "地址", "链接", "阅读", "文章", "回放", "纪要", "介绍", "会议", "官网", "主页", "教程", "示例", "样例",
        "例子", "代码",
        "源码", "仓库", "视频", "博客", "说明", "资料", "下载", "手册", "指南", "入口", "讨论", "回顾", "直播", "方案", "实践",
    ]

    /// What phrases in front of an address hold, and names do not.
    private static let phraseWords: [StaticString] = [
        "见", "看", "这", "那", "请", "附", "如", "的", "是", "有", "在", "了", "我", "你", "它", "可", "下", "上", "查", "问", "答", "项目",
        "相关", "关于",
        "具体", "目前", "，", "。", "？", "、", "（", "“", "《", "issue", "Issue", "PR",
    ]

    /// Latin words that editors put in front of an address and that name no project.
    private static func isCommonNoun(_ text: Bytes) -> Bool {
        text.count <= longestNoun && nouns.contains(text.lowercased.string)
    }

    private static let longestNoun = 12

    private static let nouns: Set<String> = [
        "issue", "issues", "pr", "prs", "pull request", "demo", "github", "gitee", "doc", "docs", "faq", "url", "link",
        "ps", "ref", "wiki", "blog", "api", "readme", "sample", "samples", "example", "examples", "note", "tips",
    ]
}
