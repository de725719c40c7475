internal import WeeklyText

/// What a labelled line of the schedule tells: `**主题**：…`, `直播时间：…`
enum ScheduleLabel {
    case title, time, speakers, place, link, recording, form, agenda

    /// The label and the value of a line; nil for a line without such a label.
    static func split(_ text: Bytes) -> (label: ScheduleLabel, value: Bytes)? {
        let line = (Enumerator.split(text)?.rest ?? text).trimmingStart(of: ["- ", "-", "|", "｜", "「", "【", "•"])
        guard let first = line.first, first.isWide || first.isASCIILetter else { return nil }
        guard let (name, value) = line.prefix(Self.longest).splitAtColon() else { return bracketed(text) }
        let word = plain(withoutParentheses(name).trimmingEnd(of: ["」", "】"]))
        guard word.scalarCount <= 10 else { return nil }
        let rest = line[value.startIndex...].trimmed()
        if let label = label(word) { return (label, rest) }
        // `钉钉会议：https://…`
        let isAddress = rest.starts(with: "http") && word.contains(anyOf: ["会议", "钉钉", "直播"])
        return isAddress && !word.contains("号") ? (.link, rest) : bracketed(text)
    }

    /// `【主题】…`, `「时间」…`: a label in brackets needs no colon.
    private static func bracketed(_ text: Bytes) -> (label: ScheduleLabel, value: Bytes)? {
        guard text.starts(with: "【") || text.starts(with: "「") else { return nil }
        guard let close = text.prefix(longest).firstRange(of: text.starts(with: "【") ? "】" : "」") else { return nil }
        return exact(text[..<close.lowerBound].dropFirst(3).trimmed(), text[close.upperBound...])
    }

    /// The label and the value of a line whose label is told by being bold: `**主题** …`
    static func split(_ line: Line) -> (label: ScheduleLabel, value: Bytes)? {
        if let found = split(line.text) { return found }
        guard line.inlines.count > 1 || line.text.count <= 24, let strong = line.inlines.leadingStrong else {
            return nil
        }
        guard line.text.starts(with: strong) else { return nil }
        return exact(strong, line.text.dropFirst(strong.count))
    }

    /// A word of a few letters that is a label and nothing else.
    private static func exact(_ word: Bytes, _ value: Bytes) -> (label: ScheduleLabel, value: Bytes)? {
        guard word.scalarCount <= 6, let label = label(plain(word)) else { return nil }
        return (label, value.trimmingStart(of: ["：", ":"]))
    }

    /// Without the spaces of `主 题` and the number of `嘉宾 1`.
    private static func plain(_ word: Bytes) -> Bytes {
        var end = word.endIndex
        while end > word.startIndex, word[end - 1].isASCIIDigit { end -= 1 }
        let name = word[..<end].trimmed()
        guard name.count <= 14, name.first?.isWide ?? false, name.last?.isWide ?? false else { return name }
        return name.contains(.space) ? Bytes(name.filter { $0 != .space }) : name
    }

    /// Bytes within which a label's colon stands.
    private static let longest = 60

    /// What the name of a label or of a table's column means.
    static func label(_ name: Bytes) -> ScheduleLabel? {
        if name.contains(anyOf: ["介绍", "简介", "口令", "背景", "收益", "收获"]) { return nil }
        if name.ends(withAnyOf: ["主题", "题目", "分享议题", "演讲议题", "议题名称", "话题", "活动名称", "课题"]) { return .title }
        if name.ends(withAnyOf: ["时间", "日期"]) { return .time }
        if name.ends(withAnyOf: ["嘉宾", "讲师", "分享人", "演讲者", "演讲人", "主讲人", "主讲", "讲者"]) { return .speakers }
        if name.contains(anyOf: ["回放", "录像", "录屏", "视频回顾", "直播回顾"]) { return .recording }
        if name.contains(anyOf: links) { return .link }
        if name.ends(withAnyOf: ["地点", "地址", "会场"]) { return .place }
        if name.ends(with: "形式") { return .form }
        return name.ends(withAnyOf: ["议题", "议程", "会议内容"]) ? .agenda : nil
    }

    private static let links: [StaticString] = ["报名", "链接", "直播间", "详情", "福利", "观看", "参与方式", "入会", "入口"]

    private static func withoutParentheses(_ name: Bytes) -> Bytes {
        let open = name.firstRange(of: "（") ?? name.firstRange(of: "(")
        return open.map { name[..<$0.lowerBound].trimmed() } ?? name
    }
}
