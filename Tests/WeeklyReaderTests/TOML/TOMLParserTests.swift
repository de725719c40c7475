import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Reading TOML")
struct TOMLParserTests {
    private func values(_ toml: String, most: Int = 1000) -> [ExtraValue.Entry] {
        let file = SourceFile(path: "a.md", text: toml)
        let (entries, problems) = TOMLParser.mapping(in: SourceRange(0, file.length), of: file, mostValues: most)
        #expect(problems.isEmpty)
        return entries.map { ExtraValue.Entry($0.key, ExtraValue($0.value)) }
    }

    @Test("Every kind of value is read")
    func readsValues() {
        let read = values(
            """
            # a comment
            title = "一 \\"a\\" \\u00e9\\n" # behind it
            raw = 'C:\\temp'
            long = \"""
            first
            second \\
               third\"""
            literal = '''
            it's'''
            number = 1_000
            half = 0.5
            yes = true
            date = 2026-11-20 17:00:00+08:00
            day = 2026-11-20
            list = [1, "two", [3], # comment
              { a = 1, b.c = 'd' },
            ]
            "quoted key" = ""
            """)
        #expect(
            read == [
                .init("title", .text("一 \"a\" é\n")), .init("raw", .text("C:\\temp")),
                .init("long", .text("first\nsecond third")), .init("literal", .text("it's")),
                .init("number", .integer(1000)), .init("half", .text("0.5")), .init("yes", .boolean(true)),
                .init("date", .text("2026-11-20 17:00:00+08:00")), .init("day", .text("2026-11-20")),
                .init(
                    "list",
                    .list([
                        .integer(1), .text("two"), .list([.integer(3)]),
                        .record([.init("a", .integer(1)), .init("b", .record([.init("c", .text("d"))]))]),
                    ])),
                .init("quoted key", .text("")),
            ])
    }

    @Test("Tables are told by their headers, by dots, and as often as they stand there")
    func readsTables() {
        let read = values(
            "a.b = 1\r\n[taxonomies]\r\ntags = [\"x\"]\r\n[extra.more]\nc = 2\n[[links]]\nn = 1\n[[links]]\nn = 2\n")
        #expect(
            read == [
                .init("a", .record([.init("b", .integer(1))])),
                .init("taxonomies", .record([.init("tags", .list([.text("x")]))])),
                .init("extra", .record([.init("more", .record([.init("c", .integer(2))]))])),
                .init("links", .list([.record([.init("n", .integer(1))]), .record([.init("n", .integer(2))])])),
            ])
    }

    @Test(
        "What is no TOML is an error at its place",
        arguments: [
            ("a = b", "b"), ("title: x", ": x"), ("= 1", "= 1"), ("a = \"b", "\"b"), ("a = [1, 2", "[1, 2"),
            ("a = 1 2", "2"), ("a = 1\na = 2", "a"), ("a = {b = 1", "{b = 1"), ("[a", ""), ("a = \"\\q\"", "q\""),
            ("a = 1\n[a]\nb = 2", "a"), ("a =", ""), ("a = '''b", "'''b"),
        ])
    func reportsMistakes(_ toml: String, _ place: String) {
        let file = SourceFile(path: "a.md", text: toml)
        let (entries, problems) = TOMLParser.mapping(in: SourceRange(0, file.length), of: file, mostValues: 10)
        #expect(entries.isEmpty)
        #expect(problems.map(\.id) == [.invalidTOML])
        #expect(problems.first?.location.map { file.slice($0.range) } == place[...])
    }

    @Test("More values than there may be, and lists too deep in each other, are refused")
    func refusesMuch() {
        let deep = ["[", "{a.b.c = "].map { "a = " + String(repeating: $0, count: 100) }
        for toml in ["a = [1, 2, 3]", "[[a]]\n[[a]]\n[[a]]\n[[a]]\n"] + deep {
            let file = SourceFile(path: "a.md", text: toml)
            let most = toml.utf8.count > 50 ? 1000 : 3
            let (_, problems) = TOMLParser.mapping(in: SourceRange(0, file.length), of: file, mostValues: most)
            #expect(problems.map(\.id) == [.tooLarge])
        }
    }

    @Test(
        "Eight times as much takes about eight times as long", .measuresTime,
        arguments: ["a = [#]", "a = {#}", "a = [\n#]", "#", "a = \"\"\"#\"\"\""])
    func linear(form: String) {
        let units = ["a = [#]": "\"x\", ", "a = {#}": "k@ = [1], ", "a = [\n#]": "{a = 'x'},\n", "#": "[[a]]\nb = 1\n"]
        let growth = Growth(from: 1_500, to: 12_000) { count in
            let unit = units[form] ?? "\"\" "
            let toml = form.replacing("#", with: (0..<count).map { unit.replacing("@", with: "\($0)") }.joined())
            return ProcessorTime.measure { #expect(!values(toml, most: 1_000_000).isEmpty) }
        }
        #expect(growth.isLinear, "\(growth)")
    }

    @Test("Values know where they stand in the file")
    func knowsPlaces() throws {
        let file = SourceFile(path: "a.md", text: "+++\ntitle = \"周刊\"\n+++\n")
        let (entries, _) = TOMLParser.mapping(in: SourceRange(4, 21), of: file, mostValues: 10)
        let entry = try #require(entries.first)
        #expect(file.slice(entry.keyRange) == "title")
        #expect(file.slice(entry.value.range) == "\"周刊\"")
    }
}
