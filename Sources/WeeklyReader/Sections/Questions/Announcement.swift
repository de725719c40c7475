/// The line that announces a question: who asks, under which number, about which issue.
///
/// `@小王 提问：`, `**1、@小王** 提问：`, `2.小李 提问：`, `**3. @user #602**`.
struct Announcement {
    var number: String?
    var asker: String?
    var githubIssue: Int?

    /// Nil for a line that announces no question.
    init?(_ line: Bytes) {
        guard line.count <= Self.longest, let first = line.first, Self.mayBegin(line, first) else { return nil }
        var rest = line.trimmingEnd(of: ["：", ":"])
        let numbered = Enumerator.split(rest)
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
        if first == UInt8(ascii: "@") || first.isDigit { return true }
        return line.trimmingEnd(of: ["：", ":"]).ends(with: "提问")
    }

    /// Takes `#602` off the end.
    private static func splitIssue(_ rest: inout Bytes) -> Int? {
        guard let mark = rest.lastIndex(of: UInt8(ascii: "#")) else { return nil }
        let digits = rest[(mark + 1)...].trimmed()
        guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(\.isDigit) else { return nil }
        rest = rest[..<mark].trimmed()
        return Int(digits.string)
    }

    /// Names are short and hold no marks that sentences do.
    private static func isName(_ text: Bytes, isHandle: Bool) -> Bool {
        if text.isEmpty { return true }
        guard text.scalarCount <= (isHandle ? 40 : 20), !text.starts(with: "欢迎") else { return false }
        return !text.contains(anyOf: ["，", "。", "？", "！", "；", "?", "!", ";", "：", ":", "http"])
    }
}
