internal import WeeklyText

/// The line that announces a question: who asks, under which number, about which issue.
///
/// `@小王 提问：`, `**1、@小王** 提问：`, `2.小李 提问：`, `**3. @user #602**`.
struct Announcement {
    var number: String?
    var asker: String?
    var githubIssue: Int?
    /// How much of the line it is, where the question follows in the same one; nil where the line is all of it.
    var headLength: Int?
    /// Whether it says that somebody asks; a line that only has a name and an issue may be an answer's own.
    var asks = false

    init() {}

    /// Nil for a line that announces no question; `line` is trimmed, as all folded text is.
    init?(_ line: Bytes) {
        guard let first = line.first, Self.mayBegin(line, first) else { return nil }
        if let head = Self.head(of: line) {
            self.init(whole: head)
            headLength = head.count
        } else {
            self.init(whole: line)
        }
    }

    private init?(whole line: Bytes) {
        guard line.count <= Self.longest else { return nil }
        var rest = line.trimmingEnd(of: Self.stops)
        let asks = Self.dropVerb(&rest)
        guard asks || rest.contains(anyOf: ["#", "＃"]) else { return nil }
        let numbered = Ordinal.split(rest)
        let asker = AskerName(numbered?.rest ?? rest, asks: asks)
        guard asks || (asker.isHandle && asker.issue != nil), asker.isName(asks: asks) else { return nil }
        number = numbered?.number.string
        self.asker = asker.name
        githubIssue = asker.issue
        self.asks = asks
    }

    /// A line right in front of a quote that is a name, `@小王：` or `1. 小王`, or a strong numbered subject.
    init?(title line: Bytes, isStrong: Bool) {
        guard line.count <= Self.longest else { return nil }
        let numbered = Enumerator.split(line)
        let asker = AskerName((numbered?.rest ?? line).trimmingEnd(of: ["：", ":", "的问题"]), asks: false)
        guard !asker.text.isEmpty, asker.isHandle || numbered != nil else { return nil }
        let isName = asker.isName(asks: false) && (asker.isHandle || asker.mayStandAlone)
        guard isName || isStrong else { return nil }
        number = numbered?.number.string
        self.asker = isName ? asker.name : nil
        githubIssue = isName ? asker.issue : nil
    }

    /// The name in a line of its own under the announcement: `@user`. Nil for all other lines.
    static func askerAlone(_ line: Bytes) -> String? {
        guard let name = line.dropping(prefix: "@")?.trimmed(), !name.isEmpty, name.count <= 60 else { return nil }
        guard !name.contains(where: \.isSpace), AskerName(line, asks: false).isName(asks: false) else { return nil }
        return name.string
    }

    /// Bytes; a name and a number are shorter, a sentence that happens to end in the verb may be longer.
    private static let longest = 120
    /// What ends an announcement; all but the colon by a slip.
    private static let stops: [StaticString] = ["：", ":", "；", ";", "。", "，", ","]
    private static let verbs: [StaticString] = ["提问", "同学问", "问", "提出"]
    /// Verbs that say as much only behind a handle.
    private static let handleVerbs: [StaticString] = ["追问", "请问", "询问", "发问", "问道", "咨询", "留言", "提出问题", "提问到"]

    /// Refuses most lines at the first look.
    private static func mayBegin(_ line: Bytes, _ first: UInt8) -> Bool {
        switch first {
        case .atSign, UInt8(ascii: "Q"), .numberSign: return true
        default:
            if first.isASCIIDigit { return true }
            guard let last = line.last, lastBytes.contains(last) else { return false }
            return line.count <= longest && line.trimmingEnd(of: ["：", ":"]).ends(with: "提问")
        }
    }

    /// Those of the colons, and of `提问`.
    private static let lastBytes: [UInt8] = [.colon, 0x9A, 0xAE]

    private static func isHandle(_ text: Bytes) -> Bool {
        text.starts(with: "@") || text.starts(with: "＠")
    }

    /// Takes the verb off the end; false where none stands there.
    private static func dropVerb(_ rest: inout Bytes) -> Bool {
        if rest.ends(withAnyOf: handleVerbs), isHandle(Ordinal.split(rest)?.rest ?? rest) {
            rest = rest.trimmingEnd(of: handleVerbs)
            return true
        }
        guard rest.ends(withAnyOf: verbs) else { return false }
        rest = rest.trimmingEnd(of: verbs)
        return true
    }

    /// The line up to the colon behind its verb, where more follows: `1、@小王 提问：为什么？`
    private static func head(of line: Bytes) -> Bytes? {
        guard let verb = line.prefix(longest).firstRange(of: "提问") else { return nil }
        let rest = line[verb.upperBound...].trimmed()
        let question = rest.trimmingStart(of: ["：", ":"])
        guard !question.isEmpty, question.count < rest.count else { return nil }
        // `@user 提问：#602`
        if let issue = IssueNumber(question), issue.before.isEmpty, issue.after.isEmpty { return nil }
        return line[..<verb.upperBound]
    }
}
