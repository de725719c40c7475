import Testing
import WeeklyModel

/// The line that says who asks: its number, its verb, the name and the issue in it.
@Suite("Rules: announcements of questions")
struct QuestionAnnouncementRulesTests {
    /// Above a question that has no mark of its own, so that only the announcement can tell that one begins.
    private static func question(under line: String) -> [String] {
        Understood("### 读者问答\n\n\(line)\n\n山有多高？\n\nA：很高。\n").questions.map(\.head)
    }

    @Test(
        "A verb makes a line with a handle an announcement",
        arguments: [
            ("@小王 提问：", "@小王"),
            ("@小王同学问：", "@小王"),
            ("@小王 问：", "@小王"),
            ("@小王 提出：", "@小王"),
            ("@小王 追问：", "@小王"),
            ("@小王 请问：", "@小王"),
            ("@小王 询问：", "@小王"),
            ("@小王 发问：", "@小王"),
            ("@小王 问道：", "@小王"),
            ("@小王 咨询：", "@小王"),
            ("@小王 留言：", "@小王"),
            ("@小王 提出问题：", "@小王"),
            ("@小王 提问到：", "@小王"),
        ])
    func verbsBehindHandles(line: String, head: String) {
        #expect(Self.question(under: line) == [head])
    }

    @Test(
        "Behind a name without a handle only some verbs do",
        arguments: [
            ("1、小王 提问：", "1. @小王"),
            ("1、小王同学问：", "1. @小王"),
            ("1、小王 问：", "1. @小王"),
            ("1、小王 提出：", "1. @小王"),
            ("1、小王 留言：", ""),
            ("1、小王 咨询：", ""),
            ("1、小王 问道：", ""),
            ("1、小王 提问到：", ""),
        ])
    func verbsBehindNames(line: String, head: String) {
        #expect(Self.question(under: line) == [head])
    }

    @Test(
        "The verb may end in any mark, or in none",
        arguments: ["：", ":", "；", ";", "。", "，", ",", "", " ：", "：：", "： "])
    func stops(stop: String) {
        #expect(Self.question(under: "1、@小王 提问\(stop)") == ["1. @小王"])
    }

    @Test("Other marks do not end an announcement", arguments: ["！", "？", "…", "！："])
    func otherStops(stop: String) {
        #expect(Self.question(under: "1、@小王 提问\(stop)") == [""])
    }

    @Test(
        "The number in front is told in any shape",
        arguments: [
            ("1、@小王 提问：", "1"),
            ("1. @小王 提问：", "1"),
            ("1．@小王 提问：", "1"),
            ("1) @小王 提问：", "1"),
            ("1）@小王 提问：", "1"),
            ("1。@小王 提问：", "1"),
            ("1】@小王 提问：", "1"),
            ("1]@小王 提问：", "1"),
            ("1：@小王 提问：", "1"),
            ("1:@小王 提问：", "1"),
            ("1，@小王 提问：", "1"),
            ("1,@小王 提问：", "1"),
            ("1\\\\. @小王 提问：", "1"),
            ("1 @小王 提问：", "1"),
            ("12、@小王 提问：", "12"),
            ("123、@小王 提问：", "123"),
            ("（2）@小王 提问：", "2"),
            ("(2) @小王 提问：", "2"),
            ("【2】@小王 提问：", "2"),
            ("[2] @小王 提问：", "2"),
            ("NO.3 @小王 提问：", "3"),
            ("No.3 @小王 提问：", "3"),
            ("no.3 @小王 提问：", "3"),
            ("Q3：@小王 提问：", "3"),
            ("问题3：@小王 提问：", "3"),
            ("一、@小王 提问：", "一"),
            ("二、@小王 提问：", "二"),
            ("三、@小王 提问：", "三"),
            ("四、@小王 提问：", "四"),
            ("五、@小王 提问：", "五"),
            ("六、@小王 提问：", "六"),
            ("七、@小王 提问：", "七"),
            ("八、@小王 提问：", "八"),
            ("九、@小王 提问：", "九"),
            ("十、@小王 提问：", "十"),
            ("① @小王 提问：", "①"),
            ("② @小王 提问：", "②"),
            ("③ @小王 提问：", "③"),
            ("④ @小王 提问：", "④"),
            ("⑤ @小王 提问：", "⑤"),
            ("⑥ @小王 提问：", "⑥"),
            ("⑦ @小王 提问：", "⑦"),
            ("⑧ @小王 提问：", "⑧"),
            ("⑨ @小王 提问：", "⑨"),
            ("⑩ @小王 提问：", "⑩"),
        ])
    func numbers(line: String, number: String) {
        #expect(Self.question(under: line) == ["\(number). @小王"])
    }

    @Test(
        "A circle or a word in front of a number needs no mark behind it, a bare one does",
        arguments: [
            ("①小王 提问：", "①. @小王"),
            ("NO.4 小王 提问：", "4. @小王"),
            ("问题4 小王 提问：", "4. @小王"),
            ("4 小王 提问：", "@4 小王"),
            ("一 小王 提问：", "@一 小王"),
            ("1.5 小王 提问：", "@1.5 小王"),
        ])
    func marksBehindNumbers(line: String, head: String) {
        #expect(Self.question(under: line) == [head])
    }

    @Test(
        "What stands around a name is no part of it",
        arguments: [
            ("@小王的提问：", "@小王"),
            ("@小王 的 提问：", "@小王"),
            ("@小王 同学 提问：", "@小王"),
            ("@小王同学提问：", "@小王"),
            ("1、小王 同学 提问：", "1. @小王"),
            ("1、小王同学 提问：", "1. @小王同学"),
            ("@王同学 提问：", "@王同学"),
            ("1、来自 @小王 的提问：", "1. @小王"),
            ("1、来自小王 提问：", "1. @小王"),
            ("1、＠小王 提问：", "1. @小王"),
            ("@@小王 提问：", "@小王"),
            ("@ 小王 提问：", "@小王"),
            ("@小王、@小李 提问：", "@小王、小李"),
            ("@小王 & @小李 提问：", "@小王 & 小李"),
            ("@me@home 提问：", "@me@home"),
            ("1、小王的 提问：", "1. @小王的"),
        ])
    func aroundNames(line: String, head: String) {
        #expect(Self.question(under: line) == [head])
    }

    @Test(
        "Marks of sentences in a handle are its own at the end and between two handles only",
        arguments: [
            ("@五月，提问：", "@五月，"),
            ("@小王！ 提问：", "@小王！"),
            ("@小王？ 提问：", "@小王？"),
            ("@小王。 提问：", "@小王。"),
            ("@小王； 提问：", "@小王；"),
            ("@L!n 提问：", "@L!n"),
            ("@why? 提问：", "@why?"),
            ("@a;b 提问：", "@a;b"),
            ("@小王，@小李 提问：", "@小王，小李"),
            ("@小王。@小李 提问：", "@小王。小李"),
            ("@小王，小李 提问：", ""),
            ("@小王。小李 提问：", ""),
            ("@小王？小李 提问：", ""),
            ("@小王！小李 提问：", ""),
            ("@小王；小李 提问：", ""),
            ("@小王：小李 提问：", ""),
            ("@小王:小李 提问：", ""),
            ("@http小王 提问：", ""),
            ("1、小王，小李 提问：", ""),
            ("1、小王! 提问：", ""),
            ("1、小王? 提问：", ""),
            ("1、小王; 提问：", ""),
        ])
    func marksInNames(line: String, head: String) {
        #expect(Self.question(under: line) == [head])
    }

    @Test(
        "What sentences say makes a line that ends in the verb no announcement",
        arguments: ["关于", "可以", "欢迎", "问题", "大家", "如果", "继续", "随时", "群里", "如何", "怎么"])
    func sentences(word: String) {
        for line in ["1、\(word)海边提问：", "海边\(word)提问："] {
            #expect(Self.question(under: line) == [""], "\(line)")
        }
        #expect(Self.question(under: "@小王，\(word)@海边 提问：") == [""])
        #expect(Self.question(under: "1、海边 提问：") == ["1. @海边"])
    }

    @Test(
        "A name has an end: twenty letters, behind a handle forty, and the line a hundred and twenty bytes",
        arguments: [
            ("1、\(String(repeating: "山", count: 20)) 提问：", true),
            ("1、\(String(repeating: "山", count: 21)) 提问：", false),
            ("@\(String(repeating: "a", count: 40)) 提问：", true),
            ("@\(String(repeating: "a", count: 41)) 提问：", false),
            ("@\(String(repeating: "山", count: 40)) 提问：", false),
        ])
    func lengths(line: String, isAnnouncement: Bool) {
        #expect(Self.question(under: line).map(\.isEmpty) == [!isAnnouncement])
    }

    @Test(
        "A question may follow in the line of its announcement",
        arguments: [
            ("1、@小王 提问：为什么？", "1. @小王", "Q 为什么？"),
            ("@小王提问:为什么？", "@小王", "Q 为什么？"),
            ("**@小王 提问**：为什么？", "@小王", "Q 为什么？"),
            ("**2、@小王** 提问： **为什么？**", "2. @小王", "Q 为什么？"),
            ("@小王 提问：提问有用吗？", "@小王", "Q 提问有用吗？"),
        ])
    func sameLine(line: String, head: String, first: String) {
        let read = Understood("### 读者问答\n\n\(line)\n\nA：很高。\n")
        #expect(read.questions.map(\.head) == [head])
        #expect(read.questions.first?.talk == [first, "A 很高。"])
    }

    // MARK: Issues

    @Test(
        "An issue and its asker stand in either order, with or without the project's name",
        arguments: [
            ("1.@user #12", "1. @user #12"),
            ("1.@user#12", "1. @user #12"),
            ("1.@user ＃12", "1. @user #12"),
            ("1.@user # 12", "1. @user #12"),
            ("@user #12", "@user #12"),
            ("#12 @user", "@user #12"),
            ("Alpha #12 @user", ""),
            ("1.Alpha #12 @user", "1. @user #12"),
            ("1.Alpha @user #12", "1. @user #12"),
            ("1.@Alpha @user #12", "1. @user #12"),
            ("1.甲项目 @user #12", ""),
            ("1.@user （#12）", "1. @user #12"),
            ("1.@user (#12)", "1. @user #12"),
            ("1.@user，#12", "1. @user #12"),
            ("1.@user, #12", "1. @user #12"),
            ("1.@user、#12", "1. @user #12"),
            ("1.@user：#12", "1. @user #12"),
            ("1.@user: #12", "1. @user #12"),
            ("1.@user / #12", "1. @user #12"),
            ("1.@user - #12", "1. @user #12"),
            ("1.@user issues #12", "1. @user #12"),
            ("1.@user Issues #12", "1. @user #12"),
            ("1.@user ISSUE #12", "1. @user #12"),
            ("1.@user PR #12", "1. @user #12"),
            ("1.@user pr #12", "1. @user #12"),
            ("1.@user issue#12", "1. @user #12"),
            ("1.@user Issue#12", "1. @user #12"),
            ("1.@user #12 提问：", "1. @user #12"),
            ("@user 提问：#12", "@user #12"),
            ("1.来自 @user #12", "1. @user #12"),
            ("1.user #12", ""),
            ("1.@user #12abc", ""),
            ("1.@user #12-3", ""),
            ("1.@user #12.3", ""),
            ("1.@user #1234567890", ""),
            ("1.@user #abc", ""),
            ("1.@user #12 的回答", ""),
        ])
    func issues(line: String, head: String) {
        #expect(Self.question(under: line) == [head])
    }

    @Test(
        "Under an issue's number a name in the next line is the asker's",
        arguments: ["@user", "@ user", "user", "user_1-x"])
    func askerBelow(name: String) {
        let read = Understood("### issue 精选\n\n**1.@Alpha #12**\n\n\(name)\n\n> 山有多高？\n\nA：很高。\n")
        let asker = name.split { "@ ".contains($0) }.joined()
        #expect(read.questions.map(\.head) == ["1. @\(asker) #12"])
        #expect(read.questions.first?.talk == ["Q 山有多高？", "A 很高。"])
    }

    @Test("A sentence below an issue's number is no name", arguments: ["@user 说", "user 说", "海边", "a.b", "@甲，乙"])
    func noAskerBelow(line: String) {
        let read = Understood("### issue 精选\n\n**1.@Alpha #12**\n\n\(line)\n\n> 山有多高？\n\nA：很高。\n")
        #expect(read.questions.map(\.head) == ["1. @Alpha #12"])
        #expect(read.questions.first?.talk.first == "Q \(line)\n山有多高？")
    }

    // MARK: Titles

    @Test(
        "Right above a quote a name or a strong numbered subject announces without a verb",
        arguments: [
            ("@小王：", "@小王"),
            ("@小王", "@小王"),
            ("@小王 的问题：", "@小王"),
            ("1、@小王 的问题", "1. @小王"),
            ("1. 小王", "1. @小王"),
            ("**1、小王：**", "1. @小王"),
            ("1、一二三四五六七八九十", "1. @一二三四五六七八九十"),
            ("1、一二三四五六七八九十一", ""),
            ("**1、怎样才能从山上走到海边去**", "1."),
            ("小王", ""),
            ("小王：", ""),
            ("**小王**", ""),
            ("@小王，你好", ""),
        ])
    func titles(line: String, head: String) {
        let read = Understood("### 读者问答\n\n\(line)\n\n> 山有多高？\n\nA：很高。\n")
        #expect(read.questions.map(\.head) == [head])
        #expect(read.questions.first?.talk == ["Q 山有多高？", "A 很高。"])
    }

    @Test(
        "A plain numbered name goes on from the question before it, else it is a step of the answer",
        arguments: [("2、小李", ["1. @小王", "2. @小李"]), ("3、小李", ["1. @小王"]), ("**3、小李**", ["1. @小王", "3. @小李"])])
    func counted(line: String, heads: [String]) {
        let read = Understood("### 读者问答\n\n1、@小王 提问：\n\n> 甲？\n\nA：乙。\n\n\(line)\n\n> 丙？\n\nA：丁。\n")
        #expect(read.questions.map(\.head) == heads)
    }

    @Test(
        "A numbered line right above an answer asks the question itself, if it ends in a question mark",
        arguments: [
            ("1、山有多高？", ["1."]), ("1、山有多高?", ["1."]), ("**1. 山有多高？**", ["1."]), ("1、说说山", [""]), ("山有多高？", [""]),
        ])
    func subjects(line: String, heads: [String]) {
        let read = Understood("### 读者问答\n\n\(line)\n\nA：很高。\n")
        #expect(read.questions.map(\.head) == heads)
    }
}
