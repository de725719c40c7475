internal import WeeklyMarkdown
internal import WeeklyText

/// The title of an article as a link tells it.
enum ArticleTitle {
    /// Nil for a link that leads to no article: an empty one, or one that only points.
    static func title(of link: FoundLink, in line: Line, above caption: Bytes, _ words: Words) -> String? {
        guard link.leadsToPage, !link.destination.begins(with: "mailto:") else { return nil }
        if link.text.isEmpty { return link.image == nil || caption.isEmpty ? nil : caption.string }
        if link.isBare || link.text.elementsEqual(link.destination.utf8) {
            let above = caption.trimmingEnd(of: Marks.colons)
            return beside(link, in: line) ?? (above.isEmpty ? link.text : above).string
        }
        // `《…》：[链接](…)`
        return isPointer(link.text, words)
            ? TitleInText.quoted(line.text)?.string ?? inFront(of: link, in: line, words) : link.text.string
    }

    /// `甲：[链接](…)`: the words in front of a link that only points, unless they only point as well.
    private static func inFront(of link: FoundLink, in line: Line, _ words: Words) -> String? {
        guard let beside = beside(link, in: line), (4...60).contains(beside.utf8.count / 3) else { return nil }
        let text = Bytes(beside.utf8)
        return text.contains(anyOf: words.articles.pointing) || text.contains(anyOf: Marks.fullStops) ? nil : beside
    }

    /// The words in front of an address in the same line.
    private static func beside(_ link: FoundLink, in line: Line) -> String? {
        // `[甲] (https://…)` is no link to Markdown, but the address in it is.
        let text = line.text.trimmingEnd(of: Marks.closeParentheses)
        let isApart = text.count < line.text.count && line.text.starts(with: "[")
        let whole = isApart ? text : line.text
        guard whole.count > link.text.count, whole.ends(of: link.text) else { return nil }
        let head = whole.dropLast(link.text.count)
        let title =
            isApart ? head.trimmingEnd(of: linkMarks).trimmingStart(of: linkStart) : head.trimmingEnd(of: joints)
        return title.isEmpty ? nil : title.string
    }

    /// Words that only point: `点击“这里”`.
    static func isPointer(_ text: Bytes, _ words: Words) -> Bool {
        text.scalarCount <= 4 && text.contains(anyOf: words.articles.pointers)
    }

    private static let linkMarks: WordList = ["(", "（", "]", "["]
    private static let linkStart: WordList = ["["]
    private static let joints: WordList = ["：", ":", "-", "—", "，"]
}

extension Bytes {
    fileprivate func ends(of suffix: Bytes) -> Bool {
        count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
}
