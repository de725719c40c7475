import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyReader

@Suite("Words that a site adds")
struct WordSettingsTests {
    private static func read(_ words: String) -> (words: [ReadingWords]?, messages: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + words)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (
            configuration?.readingWords,
            diagnostics.map { ([$0.message] + $0.notes.map(\.message)).joined(separator: " | ") }
        )
    }

    @Test("Words are given to rôles, one or a list")
    func rôles() {
        let read = Self.read(
            "reading_words:\n  questions: {answer_marks: [Antwort], asks: fragt}\n  months: {may: Mai}\n")
        #expect(read.messages.isEmpty)
        #expect(
            read.words == [
                ReadingWords(group: "months", role: "may", words: ["Mai"]),
                ReadingWords(group: "questions", role: "asks", words: ["fragt"]),
                ReadingWords(group: "questions", role: "answer_marks", words: ["Antwort"]),
            ])
    }

    @Test(
        "A rôle or a group that there is none of is an error that says which there are",
        arguments: [
            ("{question: {asks: x}}", "unknown key question"), ("{questions: {ask: x}}", "unknown key ask"),
            ("{colors: {red: x}}", "known keys: articles, dates, events"),
            ("{tasks: {colors: x}}", "known keys: closings, easy"), ("[a]", "a mapping"),
            ("{questions: [a]}", "a mapping"), ("{questions: {asks: {a: b}}}", "a word or a list of words"),
        ])
    func wrong(words: String, message: String) {
        let read = Self.read("reading_words: \(words)\n")
        #expect(read.words == nil && read.messages.contains { $0.contains(message) }, "\(read.messages)")
    }

    @Test("They are read beside the program's own, in one issue")
    func reading() {
        let words = [
            ReadingWords(group: "questions", role: "asks", words: ["fragt"]),
            ReadingWords(group: "questions", role: "announces", words: ["fragt"]),
            ReadingWords(group: "questions", role: "answer_marks", words: ["Antwort"]),
            ReadingWords(group: "months", role: "may", words: ["Mai"]),
        ]
        let body = "## 读者问答\n\n1. @anna fragt:\n\n> Warum?\n\nAntwort: Darum.\n\n2、@小王 提问：\n\n> 甲？\n\nA：乙。\n"
        let file = SourceFile(path: "issue.md", text: "---\ntitle: T\ndate: 2022-03-04\n---\n" + body)
        let issue = IssueReader(ReadingRules(timeZone: .utc, words: words)).read(
            IssueSource(file, name: "i", path: "i.md")
        ).issue
        let items = issue?.sections.flatMap(\.items) ?? []
        let questions = items.compactMap { if case .question(let question) = $0.content { question } else { nil } }
        #expect(questions.map(\.head) == ["1. @anna", "2. @小王"])
        #expect(questions.map(\.talk) == [["Q Warum?", "A Darum."], ["Q 甲？", "A 乙。"]])
        let joined = Words(joining: [.chinese, .english, Language(adding: words)])
        #expect(joined.monthNames.value(of: Bytes("mai".utf8)) == 5)
    }

    @Test("Every group of a language can be given words")
    func groups() {
        let names = Mirror(reflecting: Language()).children.compactMap(\.label)
        #expect(NamedGroup.all.map(\.name) == names.sorted())
    }

    @Test("The documentation names every rôle", arguments: NamedGroup.all.map(\.name))
    func documentation(group: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/reading-words.md"), encoding: .utf8)
        let section = page.split(separator: "\n## ").first { $0.hasPrefix(group) } ?? ""
        for role in NamedGroup.all.first(where: { $0.name == group })?.roles ?? [] {
            #expect(section.contains("| `\(role)` |"), "\(role)")
        }
    }
}
