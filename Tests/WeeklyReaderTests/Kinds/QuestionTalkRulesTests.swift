import Testing
import WeeklyModel

/// Who says what below an announcement, and where a question ends.
@Suite("Rules: turns of questions")
struct QuestionTalkRulesTests {
    private static func talk(_ body: String) -> [String] {
        let read = Understood("### 读者问答\n\n**1、@小王** 提问：\n\n\(body)\n")
        return read.questions.flatMap(\.talk) + read.prose.map { "prose \($0)" }
    }

    @Test(
        "A word and a colon say that somebody answers",
        arguments: ["A", "Ａ", "答", "回答", "回复", "答复", "解答", "Answer", "A1", "**A**", "答 "])
    func answers(word: String) {
        for colon in ["：", ":", "；", ";", "： ", " ："] {
            #expect(Self.talk("甲？\n\n\(word)\(colon)乙。") == ["Q 甲？", "A 乙。"], "\(word)\(colon)")
        }
    }

    @Test(
        "A word and a colon say that the asker goes on",
        arguments: ["Q", "Ｑ", "问", "提问", "Question", "Q2", "**Q**", "问 "])
    func asks(word: String) {
        for colon in ["：", ":", "；", ";"] {
            let said = Self.talk("> 甲？\n\nA：乙。\n\n\(word)\(colon)丙？\n\nA：丁。")
            #expect(said == ["Q 甲？", "A 乙。", "Q 丙？", "A 丁。"], "\(word)\(colon)")
        }
    }

    @Test(
        "Other words say nothing of who speaks",
        arguments: ["B：乙。", "AB：乙。", "A 乙。", "A，乙。", "答案：乙。", "回应：乙。", "a：乙。", "q：乙。", "Answers：乙。", "问题：乙。", "注：乙。"])
    func otherWords(line: String) {
        #expect(Self.talk("甲？\n\n\(line)\n\nA：丙。") == ["Q 甲？\n\(line)", "A 丙。"])
    }

    @Test(
        "Turns follow quotes and marks",
        arguments: [
            ("> 甲？\n\nA：乙。\n\n丙。\n\n丁。", ["Q 甲？", "A 乙。\n丙。\n丁。"]),
            ("> 甲？\n\n乙。\n\n丙。", ["Q 甲？", "A 乙。\n丙。"]),
            ("> 甲？\n\n还有乙。\n\nA：丙。", ["Q 甲？\n还有乙。", "A 丙。"]),
            ("> 甲？\n\n> 乙？\n\nA：丙。", ["Q 甲？\n乙？", "A 丙。"]),
            ("甲？\n\n> 乙？\n\nA：丙。", ["Q 甲？\n乙？", "A 丙。"]),
            ("> 甲？\n\n- 乙\n- 丙\n\nA：丁。", ["Q 甲？\n乙\n丙", "A 丁。"]),
            ("> 甲？\n\nA：乙。\n\n> 丙。\n\n丁。", ["Q 甲？", "A 乙。", "Q 丙。", "A 丁。"]),
            ("> 甲？\n\n- 乙\n\n丙。", ["Q 甲？\n乙", "A 丙。"]),
            ("> 甲？\n\n乙。\n\nQ：丙？", ["Q 甲？", "A 乙。", "Q 丙？"]),
            ("A：甲。", ["A 甲。"]),
            ("甲。\n\n乙。", ["Q 甲。\n乙。"]),
            ("> 甲？\n>\n> A：乙。", ["Q 甲？", "A 乙。"]),
            ("Q：甲？A：乙。", ["Q 甲？A：乙。"]),
            ("> 甲？\n\nA：\n\n乙。", ["Q 甲？", "A \n乙。"]),
            ("> 甲？\n\nA：1、乙。", ["Q 甲？", "A 1、乙。"]),
            ("> 甲？\n\n**A：乙。**", ["Q 甲？", "A 乙。"]),
            ("> 甲？\n\nA：Q：乙？", ["Q 甲？", "A Q：乙？"]),
        ] as [(String, [String])])
    func turns(body: String, said: [String]) {
        #expect(Self.talk(body) == said)
    }

    @Test(
        "Without an announcement each mark of a question begins one once the last is answered",
        arguments: [
            ("Q：甲？\n\nA：乙。\n\nQ：丙？\n\nA：丁。", [["Q 甲？", "A 乙。"], ["Q 丙？", "A 丁。"]]),
            ("问：甲？\n\nQ：乙？\n\nA：丙。", [["Q 甲？", "Q 乙？", "A 丙。"]]),
            ("> 甲？\n\nA：乙。\n\n> 丙？\n\nA：丁。", [["Q 甲？", "A 乙。", "Q 丙？", "A 丁。"]]),
            ("A：甲。\n\nA：乙。", [["A 甲。", "A 乙。"]]),
        ] as [(String, [[String]])])
    func unannounced(body: String, said: [[String]]) {
        #expect(Understood("### 读者问答\n\n\(body)\n").questions.map(\.talk) == said)
    }

    @Test("What stands in front of the first question is prose, and a picture begins none")
    func introduction() {
        let read = Understood("### 读者问答\n\n欢迎提问。\n\n> ![图](/a.png)\n\n@小王 提问：\n\n> 甲？\n\nA：乙。\n")
        #expect(read.prose.first?.hasPrefix("欢迎提问。") ?? false)
        #expect(read.questions.map(\.head) == ["@小王"])
    }

    @Test(
        "A bold numbered title stands over questions where one follows, and else is a step",
        arguments: [
            ("**2、群里的问答**\n\n@小李 提问：\n\n> 丙？\n\nA：丁。", ["1. @小王", "@小李"], ["2、群里的问答"]),
            ("**2、群里的问答**\n\n丙。", ["1. @小王"], ["2、群里的问答\n丙。"]),
            ("**3、看日志**\n\n丙。", ["1. @小王"], []),
            ("2、群里的问答\n\n丙。", ["1. @小王"], []),
        ] as [(String, [String], [String])])
    func groups(body: String, heads: [String], prose: [String]) {
        let read = Understood("### 读者问答\n\n**1、@小王** 提问：\n\n> 甲？\n\nA：乙。\n\n\(body)\n")
        #expect(read.questions.map(\.head) == heads)
        #expect(read.prose == prose)
    }

    @Test("What is said is all there is: the lead, the turns and the closing line hold every word")
    func whole() throws {
        let read = Understood("### 读者问答\n\n**1、@小王** 提问：\n\n> 甲？\n\nA：乙。\n\nAlpha：https://example.org/a\n\n丙。\n")
        let question = try #require(read.questions.first)
        #expect(question.lead.text == "1、@小王 提问：")
        #expect(question.talk == ["Q 甲？", "A 乙。"])
        #expect(question.closing.text == "Alpha：https://example.org/a\n丙。")
    }
}
