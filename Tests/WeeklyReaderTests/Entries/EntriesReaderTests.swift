import Testing
import WeeklyModel

@testable import WeeklyReader

/// What a section of a kind that holds entries is read as; the sentences are tables of forms that editors use.
@Suite("Entries")
struct EntriesReaderTests {
    private static let tools = KindSettings(
        .named(NamedKind(name: "tools", holding: .entries)), headings: ["Tools", "工具"])

    private static func entries(_ body: String) -> [Entry] {
        Understood("## Tools\n\n\(body)\n", kinds: [tools]).items.compactMap {
            if case .entry(let entry) = $0.content { entry } else { nil }
        }
    }

    /// `title | url | text` of each entry.
    private static func lines(_ body: String) -> [String] {
        entries(body).map { "\($0.title) | \($0.url ?? "-") | \($0.text)" }
    }

    @Test(
        "An entry begins with a link, bold words or a number",
        arguments: [
            ("- [Sieve](https://e.org/s): sorts mail", "Sieve | https://e.org/s | sorts mail"),
            ("- [Sieve](https://e.org/s) - sorts mail", "Sieve | https://e.org/s | sorts mail"),
            ("* **[Sieve](https://e.org/s)**, sorts mail", "Sieve | https://e.org/s | sorts mail"),
            ("1、[筛子](https://e.org/s)\n\n整理信件的程序。", "筛子 | https://e.org/s | 整理信件的程序。"),
            ("1、[筛子](https://e.org/s)（英文）\n\n整理信件的程序。", "筛子 | https://e.org/s | 整理信件的程序。"),
            ("2. [Sieve](https://e.org/s)：整理信件", "Sieve | https://e.org/s | 整理信件"),
            ("**Sieve:** sorts [mail](https://e.org/m)", "Sieve | https://e.org/m | sorts mail"),
            ("[Sieve](https://e.org/s) sorts mail", "Sieve | https://e.org/s | sorts mail"),
            ("- Sieve sorts mail", "Sieve sorts mail | - | "),
            ("### [Sieve](https://e.org/s)\n\nSorts mail.", "Sieve | https://e.org/s | Sorts mail."),
            (
                "### Sieve\n\nSorts mail, see [here](https://e.org/s).",
                "Sieve | https://e.org/s | Sorts mail, see here."
            ),
            (
                "This week's tool is [Sieve](https://e.org/s), which sorts mail.",
                "Sieve | https://e.org/s | which sorts mail."
            ),
            (
                "| Name | What |\n| --- | --- |\n| [Sieve](https://e.org/s) | sorts mail |",
                "Sieve | https://e.org/s | sorts mail"
            ),
        ])
    func beginnings(body: String, line: String) {
        #expect(Self.lines(body) == [line])
    }

    @Test(
        "Other text is none",
        arguments: [
            "We looked at [Sieve](https://e.org/s) last week.", "Many thanks to all!",
            "- No tools were sent in this week.",
            "[Submit your tool](https://e.org/form)!", "![a picture](/p.png)", "> [quoted](https://e.org)",
        ])
    func prose(body: String) {
        #expect(Self.entries(body).isEmpty)
    }

    @Test("What follows an entry belongs to it, up to the next one; what stands in front is prose")
    func following() {
        let read = Understood(
            "## 工具\n\n前言。\n\n1、[甲](/1)\n\n![图](/p.png)\n\n甲的说明。\n\n> 一句话\n\n2、[乙](/2)\n\n乙的说明。\n", kinds: [Self.tools])
        #expect(read.sections[0].passages.map(\.items.count) == [1, 1, 1])
        #expect(read.prose == ["前言。"])
        let first = Self.entries("1、[甲](/1)\n\n![图](/p.png)\n\n甲的说明。")
        #expect(first.map(\.image) == ["/p.png"] && first.map(\.text) == ["甲的说明。"])
    }

    @Test("Lines with numbers in one paragraph are an entry each")
    func numberedLines() {
        #expect(Self.entries("1、[甲](/1)\n2、[乙](/2)：说明\n3、[丙](/3)").map(\.title) == ["甲", "乙", "丙"])
    }

    @Test("Marks in front of a title are tags, and undefined references are not")
    func tags() {
        let entries = Self.entries("- 🎉 [video] [Sieve](/1)\n- 🌟 🐢 [筛子](/2)\n- [Sieve #12][] sorts mail")
        #expect(entries.map(\.tags) == [["🎉", "video"], ["🌟", "🐢"], []])
        #expect(entries.map(\.title) == ["Sieve", "筛子", "Sieve #12 sorts mail"])
    }

    @Test(
        "Who wrote or recommends it is told apart from the text",
        arguments: [
            ("### [甲](/1)\n\n[@ming](https://e.org/ming)：值得一读", "@ming", "值得一读"),
            ("- [Sieve](/1) by Jane Doe, sorts mail", "Jane Doe", "by Jane Doe, sorts mail"),
            ("- sorts mail by [@jane](https://e.org/jane) (#12)", "@jane", "by @jane (#12)"),
            ("1、[甲](/1)\n\n值得一读。（[@ming](https://e.org/ming) 投稿）", "@ming", "值得一读。（@ming 投稿）"),
        ])
    func people(body: String, name: String, text: String) {
        let entries = Self.entries(body)
        #expect(entries.map { $0.by.compactMap(\.shownName) } == [[name]] && entries.map(\.text) == [text])
    }

    @Test(
        "A sentence of the text says who made or recommends it",
        arguments: [
            ("[Sieve](/1) sorts mail. Thanks to [Jane Doe](/j) for the suggestion!", "Jane Doe"),
            ("[Sieve](/1) sorts mail.\n\nThanks to @jane for the nomination", "@jane"),
            ("### [Sieve](/1)\n\nSorts mail. It was written by [Jane](/j), who likes mail.", "Jane"),
            ("- [Jane van Doe](/j) wrote about mail", "Jane van Doe"),
            ("1、[筛子](/1)：整理信件。来自 [@ming](/m) 的分享", "@ming"),
            ("- [Sieve](/1): thanks to all for the help", ""), ("- [Sieve](/1): written by hand", ""),
            ("1、[筛子](/1)：给人（和他人）写作和 推荐整理", ""),
        ])
    func credits(body: String, name: String) {
        #expect(Self.entries(body).map { $0.by.compactMap(\.shownName).joined() } == [name])
    }

    @Test("A link with a number is no person, though it begins like a handle")
    func numbers() {
        #expect(Self.lines("[@筛子周报 #93](/93)：第 93 期来了\n\n- 本期：整理") == ["@筛子周报 #93 | /93 | 第 93 期来了"])
    }

    @Test("An item of a list that only names what stands below it is a group, and so is a bold line above a list")
    func groups() {
        let nested = Self.entries("- Mail\n  - [Sieve](/1)\n  - [Funnel](/2)\n- [Other](/3)")
        #expect(nested.map(\.group) == ["Mail", "Mail", nil] && nested.map(\.title) == ["Sieve", "Funnel", "Other"])
        #expect(Self.entries("**Mail**\n\n- [Sieve](/1)\n").map(\.group) == ["Mail"])
        #expect(Self.entries("### Mail\n\n- [Sieve](/1)\n").map(\.group) == ["Mail"])
    }

    @Test(
        "What a numbered line names is the group of lists in quotations, and of lines with numbers in parentheses, below it"
    )
    func namedByNumber() {
        let quoted = Self.entries(
            "1、[甲](/1)\n\n2、**短讯**\n\n> - [乙](/2)来了\n\n![图](/p.png)\n\n> - [丙](/3)走了\n\n3、[丁](/4)")
        #expect(quoted.map(\.title) == ["甲", "乙", "丙", "丁"] && quoted.map(\.group) == [nil, "短讯", "短讯", nil])
        let lines = Self.entries("1、**短讯**\n\n（1）甲[来了](/1)。\n\n（2）乙走了。")
        #expect(lines.map(\.title) == ["甲来了。", "乙走了。"] && lines.map(\.group) == ["短讯", "短讯"])
    }

    @Test(
        "In numbered lists, and below headings of entries, what has no number or heading is a part of the entry above")
    func parts() {
        let numbered = Self.entries("1、[甲](/1)\n\n**乙**：说明。\n\n[丙](/3) 也看看。\n\n__2、丁__\n\n说明。")
        #expect(numbered.map(\.title) == ["甲", "丁"])
        let headed = Self.entries(
            "### [Sieve](/1)\n\nSorts.\n\n**How**: quickly.\n\n1. [one](/2)\n\n### Funnel\n\nFills.")
        #expect(headed.map(\.title) == ["Sieve", "Funnel"])
    }

    @Test("Links behind a label are entries where a section says nothing else")
    func labelled() {
        let lines = "去年：[甲](/1)\n前年：[乙](/2)\n\n![图](/p.png)\n\n（完）"
        #expect(Self.lines(lines) == ["去年：甲 | /1 | ", "前年：乙 | /2 | （完）"])
        #expect(Self.entries("说明。\n\n原文：[甲](/1)").isEmpty)
    }

    @Test("A paragraph below a list of one item tells more of it where a section is made of such lists")
    func listsOfOne() {
        let body = "* [Sieve](/1)\n\nSorts mail.\n\n* [Funnel](/2)\n\nFills bottles."
        #expect(Self.lines(body) == ["Sieve | /1 | Sorts mail.", "Funnel | /2 | Fills bottles."])
    }

    @Test("A bold label is no entry, nor is a heading above a list of links or above words that there is none")
    func labels() {
        #expect(Self.entries("**Summary**:\n\n| a | b |\n| --- | --- |\n| 1 | 2 |").map(\.title) == [])
        #expect(Self.entries("### Mail\n\nPick one.\n\n- [Sieve](/1)").map(\.group) == ["Mail"])
        #expect(Self.entries("### [Mail](/m)\n\nNo tools this week.").isEmpty)
        #expect(Self.entries("- No mail needed for [it](/1)").count == 1)
    }

    @Test(
        "A heading is the title as a whole, unless it is a link and a remark",
        arguments: [
            ("### **筛子** 开源了\n\n说明。", "筛子 开源了"), ("### [筛子](/1)（英文）\n\n说明。", "筛子"),
            ("### [筛子](/1) [漏斗](/2)\n\n说明。", "筛子 漏斗"), ("### [🎉 筛子](/1)\n\n说明。", "筛子"),
        ])
    func headings(body: String, title: String) {
        #expect(Self.entries(body).map(\.title) == [title])
    }

    @Test("A heading below an entry's is a part of the entry")
    func deeperHeadings() {
        let entries = Self.entries(
            "### [Sieve](/1)\n\nSorts mail.\n\n#### How\n\n- quickly\n\n### [Funnel](/2)\n\nFills.")
        #expect(entries.map(\.title) == ["Sieve", "Funnel"])
    }

    @Test("Each has a fragment of its own, from its title")
    func anchors() {
        let items = Understood("## Tools\n\n- [Sieve](/1)\n- [Sieve](/2)\n", kinds: [Self.tools]).items
        #expect(items.map(\.anchor) == ["i-sieve", "i-sieve-2"])
    }

    @Test("Nothing of the text is lost, whatever is understood")
    func nothingLost() {
        let body = "前言。\n\n1、[甲](/1)\n\n甲的说明。\n\n- 乙\n  - 丙\n\n| 丁 | 戊 |\n| --- | --- |\n| 己 | 庚 |\n\n尾声。"
        let html = Understood("## 工具\n\n\(body)\n", kinds: [Self.tools]).sections[0].passages.map(\.html).joined()
        for word in "甲乙丙丁戊己庚" { #expect(html.contains(word)) }
        #expect(html.contains("前言") && html.contains("尾声"))
    }

    @Test("A title of a whole line ends with a word where the line is long")
    func longTitles() throws {
        let word = "sieve"
        let title = try #require(Self.entries("- " + Array(repeating: word, count: 60).joined(separator: " ")).first)
            .title
        #expect(title.utf8.count <= 200 && title.split(separator: " ").allSatisfy { $0 == word })
        let solid = try #require(Self.entries("- " + String(repeating: "筛", count: 300)).first).title
        #expect(solid.unicodeScalars.count == 200)
    }
}
