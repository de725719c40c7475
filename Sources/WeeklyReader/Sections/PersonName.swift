internal import WeeklyModel

/// Names of people as they stand in sentences and after labels.
enum PersonName {
    /// The name at the end of a text: after a mark, a space or a word that says what the person is.
    static func atEnd(of text: Bytes) -> Bytes? {
        var start = text.endIndex
        while start > text.startIndex {
            let previous = text[..<start].lastScalarStart
            guard text[previous].isWide, !text[previous..<start].isMark else { break }
            start = previous
            if roles.contains(where: { text[..<start].ends(with: $0) }) { break }
        }
        var name = text[start...]
        for word in leads { if let rest = name.dropping(prefix: word) { name = rest } }
        return (2...4).contains(name.scalarCount) ? name : nil
    }

    /// What people are called in front of their names.
    static let roles: [StaticString] = [
        "负责人", "维护者", "工程师", "专家", "开发者", "开发", "架构师", "老师", "同学", "创始人", "作者", "研究员", "总监", "经理", "讲师", "嘉宾",
        "核心成员", "研发", "布道师", "教授", "博士", "顾问", "主席",
    ]

    private static let leads: [StaticString] = ["恭喜", "祝贺", "欢迎", "感谢", "邀请", "请到", "来自"]
}

extension Bytes {
    /// Where the last scalar begins.
    var lastScalarStart: Int {
        var index = endIndex - 1
        while index > startIndex, self[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    /// Whether it begins with a mark of Chinese punctuation.
    var isMark: Bool {
        Self.marks.contains { starts(with: $0) }
    }

    private static let marks: [StaticString] = [
        "，", "。", "、", "；", "：", "？", "！", "（", "）", "《", "》", "「", "」", "“", "”", "【", "】", "～", "—", "…", "｜",
        "\u{3000}",
    ]
}
