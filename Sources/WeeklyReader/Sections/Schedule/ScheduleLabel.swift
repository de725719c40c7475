/// What a labelled line of the schedule tells: `**主题**：…`, `直播时间：…`
enum ScheduleLabel {
    case title, time, speakers, place, link, recording, form, agenda

    /// The label and the value of a line; nil for a line without such a label.
    static func split(_ text: Bytes) -> (label: ScheduleLabel, value: Bytes)? {
        let line = (Enumerator.split(text)?.rest ?? text).trimmingStart(of: ["- ", "-", "|", "｜", "「", "【", "•"])
        guard let first = line.first, first.isWide || first.isLetter else { return nil }
        guard let (name, value) = line.prefix(Self.longest).splitAtColon() else { return nil }
        let word = withoutParentheses(name).trimmingEnd(of: ["」", "】"])
        guard word.scalarCount <= 10, let label = label(word) else { return nil }
        return (label, line[value.startIndex...].trimmed())
    }

    /// Bytes within which a label's colon stands.
    private static let longest = 60

    /// What the name of a label or of a table's column means.
    static func label(_ name: Bytes) -> ScheduleLabel? {
        if name.contains(anyOf: ["介绍", "简介", "口令", "背景", "收益", "收获"]) { return nil }
        if name.ends(withAnyOf: ["主题", "题目", "分享议题", "演讲议题", "议题名称", "话题", "活动名称", "课题"]) { return .title }
        if name.ends(withAnyOf: ["时间", "日期"]) { return .time }
        if name.ends(withAnyOf: ["嘉宾", "讲师", "分享人", "演讲者", "演讲人", "主讲人", "主讲", "讲者"]) { return .speakers }
        if name.contains(anyOf: ["回放", "录像", "视频回顾", "直播回顾"]) { return .recording }
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
