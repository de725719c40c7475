import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklyReader

@Suite("The words of languages")
struct WordsTests {
    /// One rôle of one group, with the words that each language gives it.
    struct Role: CustomTestStringConvertible {
        let name: String
        let words: [WordList]
        let isLowercase: Bool
        var testDescription: String { name }
    }

    private static let languages = [Language.chinese, .english]

    static let roles: [Role] = groups(of: Language()).flatMap { roles(like: $0) } + signs

    private static func groups(of language: Language) -> [any WordGroup] {
        Mirror(reflecting: language).children.compactMap { $0.value as? any WordGroup }
    }

    /// The rôles of a group with the words of the groups of its type.
    private static func roles<Group: WordGroup>(like _: Group) -> [Role] {
        let given = languages.flatMap { groups(of: $0).compactMap { $0 as? Group } }
        return Group.roles.map { role in
            Role(
                name: "\(Group.self).\(role.name)", words: given.map { $0[keyPath: role.words] },
                isLowercase: role.isLowercase)
        }
    }

    /// What headings say is compared in lower case.
    private static var signs: [Role] {
        languages.flatMap(\.headings.signs).map {
            Role(name: "\($0.kind) \($0.strength)", words: [$0.words], isLowercase: true)
        }
    }

    @Test("Every rôle has words in some language, none of them twice", arguments: roles)
    func unique(role: Role) {
        let words = role.words.flatMap { $0.map(\.string) }
        #expect(!words.isEmpty)
        #expect(Set(words).count == words.count)
    }

    @Test("No word is nothing but white space", arguments: roles)
    func visible(role: Role) {
        for word in role.words.flatMap({ $0.map { $0 } }) { #expect(!word.trimmed().isEmpty) }
    }

    @Test("What is compared in lower case is in lower case", arguments: roles.filter(\.isLowercase))
    func lowercase(role: Role) {
        for word in role.words.flatMap({ $0.map { $0 } }) { #expect(word.lowercased == word) }
    }

    @Test("Every list of words of a group is one of its rôles")
    func allRoles() {
        func check<Group: WordGroup>(_ group: Group) {
            let lists = Mirror(reflecting: group).children.filter { $0.value is WordList }
            #expect(lists.compactMap(\.label) == Group.roles.map(\.name), "\(Group.self)")
        }
        let groups = Self.groups(of: Language())
        #expect(groups.count == Mirror(reflecting: Language()).children.count)
        for group in groups { check(group) }
    }

    @Test("Joined words are those of all languages, in their order")
    func joined() {
        let words = Words(joining: Self.languages)
        #expect(words.questions.answerMarks.first?.string == "Ａ")
        #expect(words.questions.answerMarks.last?.string == "Answer")
        #expect(words.headings.signs.count == Self.languages.map(\.headings.signs.count).reduce(0, +))
        #expect(words.levels.value(of: Bytes("简单".utf8)) == .easy)
        #expect(words.levels.value(of: Bytes("difficult".utf8)) == .hard)
        #expect(words.speechLetters.isSuperset(of: "问答QAnswer".unicodeScalars))
        #expect(!words.speechLetters.contains("x"))
    }

    @Test("A language that is added is read, without a change of any reader")
    func anotherLanguage() {
        var german = Language()
        german.questions.asks = ["fragt"]
        german.questions.announces = ["fragt"]
        german.questions.answerMarks = ["Antwort"]
        let words = Words(joining: [.chinese, german])
        let announcement = Announcement(Bytes("1. @anna fragt:".utf8), words)
        #expect(announcement?.asker == "anna")
        #expect(Announcement(Bytes("1. @anna fragt:".utf8), ReadIssue.words) == nil)
        #expect(SpeechMark.begins(Bytes("Antwort: ja".utf8), words.questions.answerMarks))
    }

    @Test("Without words of any language nothing is understood, and nothing goes wrong")
    func noLanguage() {
        let words = Words(joining: [])
        #expect(Announcement(Bytes("1、@小王 提问：".utf8), words) == nil)
        #expect(ReleaseAnnouncement(Bytes("发布 Alpha v1.0.0 版本".utf8), words) == nil)
        #expect(ScheduleLabel.split(Bytes("主题：甲".utf8), words) == nil)
        #expect(DateScanner.scan(Bytes("4月23日 19 点".utf8), words).dates.isEmpty)
    }
}
