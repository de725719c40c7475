internal import WeeklyModel
internal import WeeklyText

/// Reads who speaks: `陈龙（花名：屹远） 核心研发`, `无钩，技术专家`, `霜林 技术专家、散樗 高级开发工程师`.
enum Speakers {
    static func people(in value: Bytes, _ words: Words) -> [Person] {
        var people: [(name: Bytes, bio: [Bytes])] = []
        for part in parts(of: value, words) {
            let (name, rest) = nameAtEnd(part, words) ?? splitName(part)
            if people.isEmpty || isName(name, words) {
                guard !name.isEmpty else { continue }
                people.append((name, rest.isEmpty ? [] : [rest]))
            } else {
                people[people.count - 1].bio.append(part)
            }
        }
        return people.map { person in
            let bio = person.bio.map(\.string).joined(separator: "、")
            return Person(name: person.name.string, bio: bio.isEmpty ? nil : bio)
        }
    }

    private static func parts(of value: Bytes, _ words: Words) -> [Bytes] {
        split(value, at: Marks.enumerationCommas).flatMap { part -> [Bytes] in
            for separator in strongSeparators + [Separator(marks: words.people.and)] + commas {
                let names = split(part, at: separator.marks)
                if names.count > 1, areNames(names, between: separator, words) { return names }
            }
            return [part]
        }.map { $0.trimmingStart(of: Marks.handles) }.filter { !$0.isEmpty }
    }

    /// What may stand between two people.
    private struct Separator {
        let marks: WordList
        /// Whether what stands between two of them may tell of a person, too.
        var partsBios = false
        var isComma = false
    }

    private static let strongSeparators = [
        Separator(marks: ["；"], partsBios: true), Separator(marks: [";"], partsBios: true), Separator(marks: ["/"]),
        Separator(marks: ["&"]),
    ]
    private static let commas = [Separator(marks: ["，"], isComma: true), Separator(marks: [","], isComma: true)]

    private static func split(_ text: Bytes, at separators: WordList) -> [Bytes] {
        var parts: [Bytes] = []
        var rest = text.trimmed()
        while let mark = rest.firstRange(ofAny: separators) {
            parts.append(rest[..<mark.lowerBound].trimmed())
            rest = rest[mark.upperBound...].trimmed()
        }
        parts.append(rest)
        return parts.filter { !$0.isEmpty }
    }

    /// Whether each part names a person. What follows one comma is more often where the person works, unless all have
    /// another name in parentheses.
    private static func areNames(_ parts: [Bytes], between separator: Separator, _ words: Words) -> Bool {
        guard parts.allSatisfy({ isPerson($0, mayHaveBio: separator.partsBios, words) }) else { return false }
        guard separator.isComma else { return true }
        return parts.count > 2 || parts.allSatisfy { $0.ends(withAnyOf: Marks.closeParentheses) }
    }

    private static func isPerson(_ part: Bytes, mayHaveBio: Bool, _ words: Words) -> Bool {
        let (name, rest) = splitName(part.trimmingStart(of: Marks.handles))
        guard isName(name, words), !name.contains(anyOf: words.people.employers) else { return false }
        return mayHaveBio || rest.isEmpty || rest.starts(withAnyOf: Marks.openParentheses)
    }

    /// `某公司高级工程师 小王`: a name behind what the person is or works for.
    private static func nameAtEnd(_ part: Bytes, _ words: Words) -> (name: Bytes, rest: Bytes)? {
        guard let space = part.firstIndex(of: .space) else { return nil }
        let bio = part[..<space]
        guard bio.ends(withAnyOf: words.people.roles) || bio.ends(withAnyOf: words.people.employers),
            bio.scalarCount > 3
        else {
            return nil
        }
        let (name, rest) = splitName(part[space...].trimmed())
        guard isName(name, words), name.allSatisfy(\.isWide), !name.contains(anyOf: words.people.employers) else {
            return nil
        }
        guard rest.isEmpty || rest.starts(withAnyOf: Marks.openParentheses) else { return nil }
        return (name, bio)
    }

    /// The name and what is told of it: everything after the first mark, after a space behind a Han name, and after the
    /// first Han letter behind a Latin one.
    private static func splitName(_ part: Bytes) -> (name: Bytes, rest: Bytes) {
        let isHan = part.first?.isWide ?? false
        let end = part.indices.first { index in
            (isHan ? part[index].isASCIISpace : part[index] >= 0xE3) || part.length(of: marks, at: index) > 0
        }
        guard let end else { return (part, []) }
        return (part[..<end].trimmed(), part[end...].trimmingStart(of: joints))
    }

    private static let joints: WordList = ["，", ",", "｜", "|"]
    private static let marks: WordList = ["，", ",", "（", "(", "：", ":", "｜", "|", "-", "—"]

    /// Whether a further part names a person: a short name, and no word that says what the person before is.
    private static func isName(_ name: Bytes, _ words: Words) -> Bool {
        guard (2...4).contains(name.scalarCount), name.first?.isWide ?? false else { return false }
        return !name.ends(withAnyOf: words.people.roles)
    }

    /// Who is invited, where a sentence tells it: `邀请 SOFAJRaft 开源负责人力鲲，`, `邀请到了技术专家小王跟大家分享`.
    static func invited(in text: Bytes, _ words: Words) -> Person? {
        guard let verb = text.firstRange(ofAny: words.people.invites) else { return nil }
        let end = text[verb.upperBound...].firstRange(of: "。")?.lowerBound ?? text.endIndex
        let sentence = text[verb.upperBound..<end]
        for roles in [words.people.roles, words.people.ranks] {
            var rest = sentence
            while let place = rest.firstRange(ofAny: roles) {
                rest = rest[place.upperBound...]
                if let name = nameAtStart(of: rest.trimmed(), words) { return Person(name: name.string) }
            }
        }
        return nil
    }

    /// A name that ends where another phrase begins.
    private static func nameAtStart(of text: Bytes, _ words: Words) -> Bytes? {
        var end = text.startIndex
        for _ in 0..<4 {
            guard end < text.endIndex, text[end].isWide, !text[end...].isMark else { break }
            end += scalarLength(text[end])
            let rest = text[end...]
            let name = text[..<end]
            guard name.scalarCount >= 2, !name.ends(withAnyOf: words.people.roles) else { continue }
            if rest.isMark || rest.starts(withAnyOf: words.people.phrases) || rest.starts(withAnyOf: ends) {
                return name
            }
        }
        return nil
    }

    private static func scalarLength(_ byte: UInt8) -> Int {
        byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }

    /// What ends a name beside Chinese marks.
    private static let ends: WordList = [",", " ", "("]
}
