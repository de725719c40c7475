/// The line that announces a question: who asks, under which number, about which issue.
///
/// `@小王 提问：`, `**1、@小王** 提问：`, `2.小李 提问：`, `**3. @user #602**`.
struct Announcement {
    var number: String?
    var asker: String?
    var githubIssue: Int?
    /// How much of the line it is, where the question follows in the same one; nil where the line is all of it.
    var headLength: Int?

    init() {}

    /// Nil for a line that announces no question.
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
        var rest = line.trimmingEnd(of: ["：", ":"])
        let numbered = Self.splitNumber(rest)
        rest = numbered?.rest ?? rest
        let asks = rest.ends(withAnyOf: Self.verbs)
        if asks { rest = rest.trimmingEnd(of: Self.verbs) }
        let isHandle = rest.starts(with: "@") || rest.starts(with: "＠")
        rest = rest.trimmingStart(of: ["@", "＠"])
        let issue = Self.splitIssue(&rest)
        guard asks || (isHandle && issue != nil) else { return nil }
        guard Self.isName(rest, isHandle: isHandle) else { return nil }
        number = numbered?.number.string
        asker = rest.isEmpty ? nil : rest.string
        githubIssue = issue
    }

    /// A line right in front of a quote that is a name, `@小王：` or `1. 小王`, or a strong numbered subject.
    init?(title line: Bytes, isStrong: Bool) {
        guard line.count <= Self.longest else { return nil }
        let split = Enumerator.split(line)
        let rest = (split?.rest ?? line).trimmingEnd(of: ["：", ":"])
        let name = rest.trimmingStart(of: ["@", "＠"])
        let isHandle = name.count < rest.count
        let isName =
            Self.isName(name, isHandle: isHandle) && (isHandle || (name.scalarCount <= 10 && !name.starts(with: "关于")))
        guard !name.isEmpty, isHandle || split != nil, isName || isStrong else { return nil }
        number = split?.number.string
        asker = isName ? name.string : nil
    }

    /// The name in a line of its own under the announcement: `@user`. Nil for all other lines.
    static func askerAlone(_ line: Bytes) -> String? {
        guard let name = line.dropping(prefix: "@")?.trimmed(), !name.isEmpty, name.count <= 60 else { return nil }
        guard !name.contains(where: \.isSpace), isName(name, isHandle: true) else { return nil }
        return name.string
    }

    /// Bytes; a name and a number are shorter, a sentence that happens to end in the verb may be longer.
    private static let longest = 120
    private static let verbs: [StaticString] = ["提问", "同学问", "问", "提出"]

    /// Refuses most lines at the first look.
    private static func mayBegin(_ line: Bytes, _ first: UInt8) -> Bool {
        if first == UInt8(ascii: "@") || first == UInt8(ascii: "Q") || first.isDigit { return true }
        return line.count <= longest && line.trimmingEnd(of: ["：", ":"]).ends(with: "提问")
    }

    /// The line up to the colon behind its verb, where more follows: `1、@小王 提问：为什么？`
    private static func head(of line: Bytes) -> Bytes? {
        guard let verb = line.prefix(longest).firstRange(of: "提问") else { return nil }
        let rest = line[verb.upperBound...].trimmed()
        let question = rest.trimmingStart(of: ["：", ":"])
        return question.isEmpty || question.count == rest.count ? nil : line[..<verb.upperBound]
    }

    /// The number in front, `1、` or `Q1：`, and what follows it.
    private static func splitNumber(_ text: Bytes) -> (number: Bytes, rest: Bytes)? {
        guard let rest = text.dropping(prefix: "Q") else { return Enumerator.split(text) }
        let number = rest.prefix(2).prefix(while: \.isDigit)
        guard !number.isEmpty else { return nil }
        return (number, rest[number.endIndex...].trimmingStart(of: ["：", ":", "、", ".", "．"]))
    }

    /// Takes `#602`, `（#602）` or `issue #602` off the end.
    private static func splitIssue(_ rest: inout Bytes) -> Int? {
        guard let mark = rest.lastIndex(of: UInt8(ascii: "#")) else { return nil }
        let digits = rest[(mark + 1)...].trimmingEnd(of: ["）", ")"])
        guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(\.isDigit) else { return nil }
        rest = rest[..<mark].trimmingEnd(of: ["（", "(", "issue", "Issue"])
        return Int(digits.string)
    }

    /// Names are short and hold no marks that sentences do.
    private static func isName(_ text: Bytes, isHandle: Bool) -> Bool {
        if text.isEmpty { return true }
        guard text.scalarCount <= (isHandle ? 40 : 20), !text.starts(with: "欢迎") else { return false }
        return !text.contains(anyOf: ["，", "。", "？", "！", "；", "?", "!", ";", "：", ":", "http"])
    }
}
