internal import WeeklyModel
internal import WeeklyText

/// Reads who speaks: `陈龙（花名：屹远） 核心研发`, `无钩，技术专家`, `霜林 技术专家、散樗 高级开发工程师`.
enum Speakers {
    static func people(in value: Bytes) -> [Person] {
        var people: [Person] = []
        for part in parts(of: value) {
            let (name, rest) = nameAtEnd(part) ?? splitName(part)
            if people.isEmpty || isName(name, rest) {
                guard !name.isEmpty else { continue }
                people.append(Person(name: name.string, bio: rest.isEmpty ? nil : rest.string))
            } else if let last = people.last {
                people[people.count - 1].bio = (last.bio.map { $0 + "、" } ?? "") + part.string
            }
        }
        return people
    }

    private static func parts(of value: Bytes) -> [Bytes] {
        split(value, at: "、").flatMap { part -> [Bytes] in
            for separator in ["；", ";", "/", "&", "和", "与", "，", ","] as [StaticString] {
                let names = split(part, at: separator)
                if names.count > 1, areNames(names, between: separator) { return names }
            }
            return [part]
        }.map { $0.trimmingStart(of: ["@", "＠"]) }.filter { !$0.isEmpty }
    }

    private static func split(_ text: Bytes, at separator: StaticString) -> [Bytes] {
        var parts: [Bytes] = []
        var rest = text.trimmed()
        while let mark = rest.firstRange(of: separator) {
            parts.append(rest[..<mark.lowerBound].trimmed())
            rest = rest[mark.upperBound...].trimmed()
        }
        parts.append(rest)
        return parts.filter { !$0.isEmpty }
    }

    /// Whether each part names a person. What follows one comma is more often where the person works, unless all have
    /// another name in parentheses.
    private static func areNames(_ parts: [Bytes], between separator: StaticString) -> Bool {
        guard parts.allSatisfy({ isPerson($0, mayHaveBio: separator == "；" || separator == ";") }) else { return false }
        guard separator == "，" || separator == "," else { return true }
        return parts.count > 2 || parts.allSatisfy { $0.ends(withAnyOf: ["）", ")"]) }
    }

    private static func isPerson(_ part: Bytes, mayHaveBio: Bool) -> Bool {
        let (name, rest) = splitName(part.trimmingStart(of: ["@", "＠"]))
        guard isName(name, rest), !name.contains(anyOf: employers) else { return false }
        return mayHaveBio || rest.isEmpty || rest.starts(withAnyOf: ["（", "("])
    }

    /// `某公司高级工程师 小王`: a name behind what the person is or works for.
    private static func nameAtEnd(_ part: Bytes) -> (name: Bytes, rest: Bytes)? {
        guard let space = part.firstIndex(of: .space) else { return nil }
        let bio = part[..<space]
        guard bio.ends(withAnyOf: PersonName.roles) || bio.ends(withAnyOf: employers), bio.scalarCount > 3 else {
            return nil
        }
        let (name, rest) = splitName(part[space...].trimmed())
        guard isName(name, rest), name.allSatisfy(\.isWide), !name.contains(anyOf: employers) else { return nil }
        guard rest.isEmpty || rest.starts(withAnyOf: ["（", "("]) else { return nil }
        return (name, bio)
    }

    private static let employers: [StaticString] = [
        "集团", "金服", "科技", "公司", "银行", "大学", "学院", "云", "团队", "社区", "网络", "技术",
    ]

    /// The name and what is told of it: everything after the first mark, after a space behind a Han name, and after the
    /// first Han letter behind a Latin one.
    private static func splitName(_ part: Bytes) -> (name: Bytes, rest: Bytes) {
        let isHan = part.first?.isWide ?? false
        let end = part.indices.first { index in
            (isHan ? part[index].isSpace : part[index] >= 0xE3) || marks.contains { part.matches($0, at: index) }
        }
        guard let end else { return (part, []) }
        return (part[..<end].trimmed(), part[end...].trimmingStart(of: ["，", ",", "｜", "|"]))
    }

    private static let marks: [StaticString] = ["，", ",", "（", "(", "：", ":", "｜", "|", "-", "—"]

    /// Whether a further part names a person: a short name, and no word that says what the person before is.
    private static func isName(_ name: Bytes, _ rest: Bytes) -> Bool {
        guard (2...4).contains(name.scalarCount), name.first?.isWide ?? false else { return false }
        return !PersonName.roles.contains { name.ends(with: $0) }
    }

    /// Who is invited, where a sentence tells it: `邀请 SOFAJRaft 开源负责人力鲲，`, `邀请到了技术专家小王跟大家分享`.
    static func invited(in text: Bytes) -> Person? {
        guard let verb = text.firstRange(of: "邀请") else { return nil }
        let end = text[verb.upperBound...].firstRange(of: "。")?.lowerBound ?? text.endIndex
        let sentence = text[verb.upperBound..<end]
        for role in PersonName.roles + latinRoles {
            var rest = sentence
            while let place = rest.firstRange(of: role) {
                rest = rest[place.upperBound...]
                if let name = nameAtStart(of: rest.trimmed()) { return Person(name: name.string) }
            }
        }
        return nil
    }

    private static let latinRoles: [StaticString] = [
        "Maintainer", "Committer", "committer", "maintainer", "PMC", "CTO", "CEO",
    ]

    /// A name that ends where another phrase begins.
    private static func nameAtStart(of text: Bytes) -> Bytes? {
        var end = text.startIndex
        for _ in 0..<4 {
            guard end < text.endIndex, text[end].isWide, !text[end...].isMark else { break }
            end += scalarLength(text[end])
            let rest = text[end...]
            let name = text[..<end]
            if name.scalarCount >= 2, !PersonName.roles.contains(where: { name.ends(with: $0) }),
                rest.isMark || rest.starts(withAnyOf: phrases)
            {
                return name
            }
        }
        return nil
    }

    private static func scalarLength(_ byte: UInt8) -> Int {
        byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }

    private static let phrases: [StaticString] = [
        "跟大家", "带来", "分享", "为大家", "为我们", "带我们", "带大家", "和大家", "与大家", "介绍", "来", "将", "从", ",", " ", "(",
    ]
}
