package import WeeklyModel
internal import WeeklyText

/// The words by which editors' headings tell what a section holds.
package struct SectionVocabulary: Sendable {
    /// A word of a heading and what it says. Of all words in a heading the strongest decides, of equals the last one.
    struct Entry: Sendable {
        let kind: Section.Kind
        let word: [UInt8]
        let strength: Int
        fileprivate let bytes: ByteSet

        init(kind: Section.Kind, word: [UInt8], strength: Int) {
            self.kind = kind
            self.word = word
            self.strength = strength
            bytes = ByteSet(word)
        }
    }

    private let entries: [Entry]

    /// The Chinese headings of the corpus, and the words of a site's configuration, which are stronger.
    package init(extending words: [Section.Kind: [String]] = [:]) {
        var entries = Self.defaults
        for kind in Section.Kind.allCases {
            for word in words[kind] ?? [] {
                entries.append(Entry(kind: kind, word: Array(word.lowercased().utf8), strength: Self.configured))
            }
        }
        self.entries = entries
    }

    /// What a heading says it is; nil where it says nothing.
    func kind(of heading: Bytes) -> Section.Kind? {
        match(heading)?.kind
    }

    /// The strongest word of a heading.
    func match(_ heading: Bytes) -> Entry? {
        let text = heading.lowercased
        let bytes = ByteSet(text)
        var best: (entry: Entry, end: Int)?
        for entry in entries where entry.strength >= best?.entry.strength ?? 0 {
            guard entry.bytes.isSubset(of: bytes), let end = Self.lastEnd(of: entry.word, in: text) else { continue }
            if let current = best, current.entry.strength == entry.strength, current.end >= end { continue }
            best = (entry, end)
        }
        return best?.entry
    }

    /// What a bold line says as a heading: it ends with a usual word, or nearly so with a strong one.
    func kind(ofBoldLine line: Bytes) -> Section.Kind? {
        let text = line.lowercased
        guard let match = match(text), match.strength > Self.weak else { return nil }
        let tail = text[(Self.lastEnd(of: match.word, in: text) ?? text.startIndex)...].trimmed()
        if match.strength < Self.strong { return tail.isEmpty ? match.kind : nil }
        return tail.scalarCount <= 4 && !tail.contains(where: \.isASCIIDigit) ? match.kind : nil
    }

    /// Whether a word that is not weak stands at the end of a line.
    func ends(_ line: Bytes) -> Bool {
        let text = line.lowercased
        return match(text).map { $0.strength > Self.weak && text.suffix($0.word.count).elementsEqual($0.word) } ?? false
    }

    /// What a bold line says as a heading among others: it ends with a word, be it a weak one.
    func kind(ofFurtherBoldLine line: Bytes) -> Section.Kind? {
        let text = line.lowercased
        return match(text).flatMap { text.suffix($0.word.count).elementsEqual($0.word) ? $0.kind : nil }
    }

    private static func lastEnd(of word: [UInt8], in text: Bytes) -> Int? {
        guard let last = word.last, text.count >= word.count else { return nil }
        return word.withUnsafeBufferPointer { word in
            text.withUnsafeBufferPointer { bytes in
                for end in stride(from: bytes.count, through: word.count, by: -1) where bytes[end - 1] == last {
                    let start = end - word.count
                    if (0..<word.count).allSatisfy({ bytes[start + $0] == word[$0] }) { return text.startIndex + end }
                }
                return nil
            }
        }
    }

    /// Words that say little: a stronger one beside them decides.
    private static let weak = 1
    private static let usual = 2
    private static let strong = 3
    private static let configured = 4

    private static let defaults: [Entry] =
        entries(.masthead, strong, "sofa weekly", "每周精选")
        + entries(.questions, strong, "问答", "issue 精选", "答疑", "提问", "q&a", "qa 整理", "常见问题")
        + entries(.contributors, strong, "contributor", "contributors", "本周贡献", "贡献者", "贡献榜")
        + entries(.tasks, strong, "新手任务", "任务计划", "新手任务计划", "good first issue")
        + entries(.reading, strong, "阅读", "文章", "合集", "合辑", "集锦", "系列", "回顾集合", "系列解析", "好文")
        + entries(.events, strong, "大事件", "big news", "大事记", "获奖", "喜报", "喜讯")
        + entries(.releases, strong, "项目进展", "项目动态", "本周发布", "版本发布")
        + entries(.schedule, usual, "会议回顾", "会议预告", "会议", "活动", "直播", "预告", "报名")
        + entries(.schedule, usual, "会议纪要", "会议总结", "活动回顾", "活动总结", "直播回顾", "meetup 回顾")
        + entries(.schedule, usual, "直播预告", "活动预告", "活动推荐", "直播报名", "活动报名", "社区活动")
        + entries(.releases, weak, "发布", "版本", "新版", "release")
        + entries(.schedule, weak, "回顾", "channel", "meetup", "沙龙", "峰会", "大会", "年会", "论坛")
        + entries(.contributors, weak, "贡献", "致谢")
        + entries(.events, weak, "新闻", "news", "动态", "要闻", "荣誉", "入选", "committer")
        + entries(.questions, weak, "issue", "解答")
        + entries(.reading, weak, "推荐", "解析", "特辑", "专辑", "干货")
        + entries(.tasks, weak, "任务")

    private static func entries(_ kind: Section.Kind, _ strength: Int, _ words: String...) -> [Entry] {
        words.map { Entry(kind: kind, word: Array($0.utf8), strength: strength) }
    }
}

/// Which bytes stand in a text: tells most words that do not at the first look.
private struct ByteSet {
    private var bits = SIMD4<UInt64>()

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    }

    func isSubset(of other: ByteSet) -> Bool {
        bits & ~other.bits == SIMD4()
    }
}
