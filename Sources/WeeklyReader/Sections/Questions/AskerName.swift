internal import WeeklyText

/// What an announcement says of the asker, between its number and its verb: a handle or a name, and an issue.
struct AskerName {
    /// The words themselves.
    private(set) var text: Bytes
    private(set) var issue: Int?
    /// Whether a handle's mark stands in front of the name.
    let isHandle: Bool

    init(_ words: Bytes, asks: Bool) {
        var rest = words
        if let found = IssueNumber(words), let side = Self.side(of: found) {
            issue = found.number
            rest = side
        }
        // `来自 @小王 的提问`
        if asks || issue != nil { rest = rest.trimmingStart(of: ["来自"]).trimmingEnd(of: ["提问：", "提问:", "提问"]) }
        text = rest.trimmingStart(of: ["@", "＠"])
        isHandle = text.count < rest.count
        if asks { text = Self.withoutTitle(text, isHandle: isHandle) }
    }

    /// The side of the issue's number that names the asker: `@user #602`, `#602 @user`, `Alpha #602 @user`,
    /// `Alpha @user #602`. Nil where the line says more.
    private static func side(of issue: IssueNumber) -> Bytes? {
        if issue.after.starts(with: "@"), isProject(issue.before) { return issue.after }
        guard issue.after.isEmpty else { return nil }
        guard let at = issue.before.lastIndex(of: .atSign), isProject(issue.before[..<at].trimmed()) else {
            return issue.before
        }
        return issue.before[at...]
    }

    private static func isProject(_ text: Bytes) -> Bool {
        text.allSatisfy { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .atSign }
    }

    /// Without `的` in front of the verb, and without `同学` where a name is left: some call themselves so.
    private static func withoutTitle(_ text: Bytes, isHandle: Bool) -> Bytes {
        let owner = isHandle ? text.dropping(suffix: "的")?.trimmed() ?? text : text
        guard let name = owner.dropping(suffix: "同学") else { return owner }
        let isApart = name.last?.isSpace ?? false
        return isApart || (isHandle && name.scalarCount > 1) ? name.trimmed() : owner
    }

    /// As it is shown; further handles have no mark either.
    var name: String? {
        guard !text.isEmpty else { return nil }
        guard text.contains(.atSign) else { return text.string }
        let kept = text.indices.filter { index in
            text[index] != .atSign || (index > text.startIndex && text[index - 1].isASCIIAlphanumeric)
        }
        return Bytes(kept.map { text[$0] }).string
    }

    /// Names are short and hold no marks that sentences do, but for a handle in front of the verb.
    func isName(asks: Bool) -> Bool {
        if text.isEmpty { return true }
        guard text.scalarCount <= (isHandle ? 40 : 20), !text.contains(anyOf: ["：", ":", "http"]) else { return false }
        if isHandle { return !text.contains(anyOf: Self.marks) || (asks && isMarkedName) }
        return !text.contains(anyOf: Self.marks) && !text.contains(anyOf: Self.sentences)
    }

    /// Whether the marks in it are part of a handle, or stand between two: `L!n`, `五月，`, `小王，@小李`.
    private var isMarkedName: Bool {
        let body = text.trimmingEnd(of: Self.marks)
        guard !body.contains(anyOf: Self.sentences) else { return false }
        return !body.indices.contains { index in
            guard let mark = Self.wideMarks.first(where: { body.matches($0, at: index) }) else { return false }
            return !body[(index + mark.utf8CodeUnitCount)...].trimmed().starts(with: "@")
        }
    }

    /// Whether it is as short as names are that stand alone behind a number.
    var mayStandAlone: Bool {
        guard issue != nil else { return text.scalarCount <= 10 }
        return !text.contains(where: \.isSpace) && (text.scalarCount <= 6 || !text.contains(where: \.isWide))
    }

    private static let wideMarks: [StaticString] = ["，", "。", "？", "！", "；"]
    private static let marks = wideMarks + ["?", "!", ";"]
    /// What sentences say that end in the verb: `有问题可以来群里提问：`
    private static let sentences: [StaticString] = ["关于", "可以", "欢迎", "问题", "大家", "如果", "继续", "随时", "群里", "如何", "怎么"]
}
