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
    /// What that part of the line ends with, where it is no verb.
    var headEnds: WordList?
    /// Whether it says that somebody asks; a line that only has a name and an issue may be an answer's own.
    var asks = false

    init() {}

    /// Nil for a line that announces no question; `line` is trimmed, as all folded text is.
    init?(_ line: Bytes, _ words: Words) {
        guard let first = line.first, Self.mayBegin(line, first, words) else { return nil }
        if let marked = Self(marked: line, words) {
            self = marked
        } else if let head = Self.head(of: line, words) {
            self.init(whole: head, words)
            headLength = head.count
        } else {
            self.init(whole: line, words)
        }
    }

    private init?(whole line: Bytes, _ words: Words) {
        guard line.count <= Self.longest else { return nil }
        var rest = line.trimmingEnd(of: Marks.stops)
        let asks = Self.dropVerb(&rest, words)
        guard asks || rest.contains(anyOf: Marks.numberSigns) else { return nil }
        let numbered = Ordinal.split(rest, words)
        let asker = AskerName(numbered?.rest ?? rest, asks: asks, words)
        guard asks || (asker.isHandle && asker.issue != nil), asker.isName(asks: asks, words) else { return nil }
        number = numbered?.number.string
        self.asker = asker.name
        githubIssue = asker.issue
        self.asks = asks
    }

    /// `Q1（@小王）：为什么？`, `问（@小王）：为什么？`
    private init?(marked line: Bytes, _ words: Words) {
        guard let behind = line.dropping(prefix: words.questions.askMarks) else { return nil }
        let digits = behind.prefix(3).prefix(while: \.isASCIIDigit)
        let rest = behind[digits.endIndex...].trimmed()
        guard let inner = rest.dropping(prefix: Marks.openParentheses),
            let close = inner.prefix(Self.longest).firstRange(ofAny: Marks.closeParentheses),
            inner[close.upperBound...].trimmed().starts(withAnyOf: Marks.colons)
        else { return nil }
        let name = AskerName(inner[..<close.lowerBound].trimmed(), asks: false, words)
        guard name.isHandle, name.isName(asks: false, words) else { return nil }
        number = digits.isEmpty ? nil : digits.string
        asker = name.name
        asks = true
        headLength = close.upperBound - line.startIndex
        headEnds = Marks.closeParentheses
    }

    /// A line right in front of a quote that is a name, `@小王：` or `1. 小王`, or a strong numbered subject.
    init?(title line: Bytes, isStrong: Bool, _ words: Words) {
        guard line.count <= Self.longest else { return nil }
        let numbered = Enumerator.split(line)
        let name = (numbered?.rest ?? line).trimmingEnd(of: Marks.colons, words.questions.subjects)
        let asker = AskerName(name, asks: false, words)
        guard !asker.text.isEmpty, asker.isHandle || numbered != nil else { return nil }
        let isName = asker.isName(asks: false, words) && (asker.isHandle || asker.mayStandAlone)
        guard isName || isStrong else { return nil }
        number = numbered?.number.string
        self.asker = isName ? asker.name : nil
        githubIssue = isName ? asker.issue : nil
    }

    /// The name in a line of its own under the announcement: `@user`. Nil for all other lines.
    static func askerAlone(_ line: Bytes, _ words: Words) -> String? {
        guard let name = line.dropping(prefix: "@")?.trimmed(), !name.isEmpty, name.count <= 60 else { return nil }
        guard !name.contains(where: \.isASCIISpace) else { return nil }
        guard AskerName(line, asks: false, words).isName(asks: false, words) else { return nil }
        return name.string
    }

    /// Bytes; a name and a number are shorter, a sentence that happens to end in the verb may be longer.
    private static let longest = 120

    /// Refuses most lines at the first look.
    private static func mayBegin(_ line: Bytes, _ first: UInt8, _ words: Words) -> Bool {
        if first == .atSign || first == .numberSign || first.isASCIIDigit { return true }
        if line.starts(withAnyOf: words.numbers.questionLeads) || line.starts(withAnyOf: words.questions.askMarks) {
            return true
        }
        guard line.count <= longest else { return false }
        let verb = words.questions.announces
        return line.endsWithColon
            ? line.trimmingEnd(of: Marks.colons).ends(withAnyOf: verb) : line.ends(withAnyOf: verb)
    }

    private static func isHandle(_ text: Bytes) -> Bool {
        text.starts(withAnyOf: Marks.handles)
    }

    /// Takes the verb off the end; false where none stands there.
    private static func dropVerb(_ rest: inout Bytes, _ words: Words) -> Bool {
        if rest.ends(withAnyOf: words.questions.asksBehindHandle), isHandle(Ordinal.split(rest, words)?.rest ?? rest) {
            rest = rest.trimmingEnd(of: words.questions.asksBehindHandle)
            return true
        }
        guard rest.ends(withAnyOf: words.questions.asks) else { return false }
        rest = rest.trimmingEnd(of: words.questions.asks)
        return true
    }

    /// The line up to the colon behind its verb, where more follows: `1、@小王 提问：为什么？`
    private static func head(of line: Bytes, _ words: Words) -> Bytes? {
        guard let verb = line.prefix(longest).firstRange(ofAny: words.questions.announces) else { return nil }
        let rest = line[verb.upperBound...].trimmed()
        let question = rest.trimmingStart(of: Marks.colons)
        guard !question.isEmpty, question.count < rest.count else { return nil }
        // `@user 提问：#602`
        if let issue = IssueNumber(question, words), issue.before.isEmpty, issue.after.isEmpty { return nil }
        return line[..<verb.upperBound]
    }
}
