internal import WeeklyText

/// What an announcement says of the asker, between its number and its verb: a handle or a name, and an issue.
struct AskerName {
    /// The words themselves.
    private(set) var text: Bytes
    private(set) var issue: Int?
    /// Whether a handle's mark stands in front of the name.
    let isHandle: Bool

    init(_ line: Bytes, asks: Bool, _ words: Words) {
        var rest = line
        if let found = IssueNumber(line, words), let side = Self.side(of: found) {
            issue = found.number
            rest = side
        }
        // `来自 @小王 的提问`
        if asks || issue != nil { rest = Self.withoutVerb(rest.trimmingStart(of: words.questions.origins), words) }
        text = rest.trimmingStart(of: Marks.handles)
        isHandle = text.count < rest.count
        if asks { text = Self.withoutTitle(text, isHandle: isHandle, words) }
    }

    private static func withoutVerb(_ text: Bytes, _ words: Words) -> Bytes {
        let head = text.trimmingEnd(of: Marks.colons)
        return head.ends(withAnyOf: words.questions.announces) ? head.trimmingEnd(of: words.questions.announces) : text
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
    private static func withoutTitle(_ text: Bytes, isHandle: Bool, _ words: Words) -> Bytes {
        let owner = isHandle ? text.dropping(suffix: words.people.possessives)?.trimmed() ?? text : text
        guard let name = owner.dropping(suffix: words.people.addresses) else { return owner }
        let isApart = name.last?.isASCIISpace ?? false
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
    func isName(asks: Bool, _ words: Words) -> Bool {
        if text.isEmpty { return true }
        guard text.scalarCount <= (isHandle ? 40 : 20), !text.contains(anyOf: Self.addressMarks) else { return false }
        if isHandle { return !text.contains(anyOf: Self.marks) || (asks && isMarkedName(words)) }
        return !text.contains(anyOf: Self.marks) && !text.contains(anyOf: words.questions.sentences)
    }

    /// Whether the marks in it are part of a handle, or stand between two: `L!n`, `五月，`, `小王，@小李`.
    private func isMarkedName(_ words: Words) -> Bool {
        let body = text.trimmingEnd(of: Self.marks)
        guard !body.contains(anyOf: words.questions.sentences) else { return false }
        return !body.indices.contains { index in
            let mark = body.length(of: Self.wideMarks, at: index)
            return mark > 0 && !body[(index + mark)...].trimmed().starts(with: "@")
        }
    }

    /// Whether it is as short as names are that stand alone behind a number.
    var mayStandAlone: Bool {
        guard issue != nil else { return text.scalarCount <= 10 }
        return !text.contains(where: \.isASCIISpace) && (text.scalarCount <= 6 || !text.contains(where: \.isWide))
    }

    private static let addressMarks: WordList = ["：", ":", "http"]
    private static let wideMarks: WordList = ["，", "。", "？", "！", "；"]
    private static let marks: WordList = ["，", "。", "？", "！", "；", "?", "!", ";"]
}
