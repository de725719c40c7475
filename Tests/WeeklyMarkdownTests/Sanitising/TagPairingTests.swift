import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Which tags have a partner")
struct TagPairingTests {
    private static let rows: [(tags: String, unpaired: [Int])] = [
        ("", []), ("<b> </b>", []), ("<b> <i> </i> </b>", []), ("<b>", [0]), ("</b>", [0]), ("<b> <i> </b>", [1]),
        ("<b> <i> </b> </i>", [1, 3]),
        ("</b> <b>", [0, 1]), ("<b> <b> </b>", [0]), ("<b> </b> </b>", [2]), ("<br> <img> </br>", []),
        ("<b> <br> </b>", []),
        ("<i> <b> <u> </i>", [1, 2]), ("<B> </b>", []), ("<b> </b> <b> </b>", []),
    ]

    @Test("Tags of one row pair up like brackets; the others are told", arguments: rows)
    func row(_ tags: String, _ unpaired: [Int]) {
        let row = tags.split(separator: " ").enumerated().compactMap { position, source in
            HTMLTag(source).map { (position: position, tag: $0) }
        }
        #expect(TagBalance.unpaired(row) == Set(unpaired))
    }

    private func tags(of blocks: [String], room: Int = 8) -> SiblingTags {
        SiblingTags(
            of: blocks.map {
                Block(
                    $0.hasPrefix("#") ? .heading(level: 2, []) : $0.hasPrefix("<") ? .html($0) : .paragraph([]),
                    range: SourceRange(at: 0))
            },
            room: room
        ) { _ in
            true
        }
    }

    /// For every piece of a block: `+` a tag that may stay, `*` one whose partner is in another block, `-` all else.
    private func described(_ tags: SiblingTags, _ count: Int) -> [String] {
        (0..<count).map { block in
            guard let fragment = tags.fragments[block] else { return "" }
            return fragment.tokens.indices.map { token in
                fragment.edges.contains(token) ? "*" : fragment.kept.contains(token) ? "+" : "-"
            }.joined()
        }
    }

    private static let fragments: [(blocks: [String], described: [String])] = [
        (["<p>字</p>"], ["+-+"]), (["<p>", "</p>"], ["-", "-"]), (["<div>", "</div>"], ["*", "*"]),
        (["<div><p>", "</p></div>"], ["*-", "-*"]), (["<div>字</div>"], ["+-+"]), (["<b><i></b></i>"], ["+-+-"]),
        (["<details>", "<div>", "</div>", "</details>"], ["*", "*", "*", "*"]),
        (["<div>", "</details>", "</div>"], ["*", "-", "*"]),
        (["</div>", "<div>"], ["-", "-"]), (["<div>", "# 题", "</div>"], ["-", "", "-"]),
        (["<div><p>字</p>", "</div>"], ["*+-+", "*"]),
        (["<details>", "# 题", "</details>"], ["*", "", "*"]), (["<br>", "<hr>"], ["+", "+"]),
        (["<div>", "<div>", "</div>"], ["-", "*", "*"]),
        (["<table><tr><td>", "甲", "</td></tr></table>"], ["***", "", "***"]),
        (["<table>", "甲", "</table>"], ["-", "", "-"]),
        (["<table><tr>", "<td>", "甲", "</td></tr></table>"], ["**", "*", "", "***"]),
        (["<tr><td>", "甲", "</td></tr>"], ["--", "", "--"]),
        (["<center>", "</center>"], ["*", "*"]), (["<div><section>", "</section></div>"], ["**", "**"]),
        (["<details><div>", "# 题", "</div></details>"], ["*-", "", "-*"]),
    ]

    @Test("In blocks side by side, only containers may end in another block", arguments: fragments)
    func siblings(_ blocks: [String], _ expected: [String]) {
        #expect(described(tags(of: blocks), blocks.count) == expected)
    }

    @Test("No more containers stay open than there is room for")
    func room() {
        let blocks = ["<div><div><div>", "</div></div></div>"]
        #expect(tags(of: blocks, room: 3).fragments[0]?.edges == [0, 1, 2])
        #expect(tags(of: blocks, room: 2).fragments[0]?.edges == [0, 1])
        #expect(tags(of: blocks, room: 0).fragments[0]?.edges == [])
    }

    @Test("Tags that are not allowed pair up with nothing")
    func notAllowed() {
        let block = Block(.html("<script><b></script></b>"), range: SourceRange(at: 0))
        let tags = SiblingTags(of: [block], room: 8) { $0.name != "script" }
        #expect(tags.fragments[0]?.kept == [1, 3])
    }

    @Test(
        "A block of HTML knows where its pieces stand, also in quotes and lists", arguments: ["", "> ", "- ", "> - > "])
    func places(prefix: String) throws {
        let html = "<div>\n一<b>二\n三</b>\n</div>"
        let rest = prefix.replacing("- ", with: "  ")
        let markdown = html.split(separator: "\n").enumerated().map { ($0.offset == 0 ? prefix : rest) + $0.element }
            .joined(separator: "\n")
        let file = SourceFile(path: "a.md", text: "字\n\n" + markdown)
        var places = HTMLPlaces(of: html + "\n", at: SourceRange(5 + prefix.utf8.count, file.length), in: file)
        var found: [String] = []
        for piece in ["<div>", "\n一", "<b>", "二\n三", "</b>", "\n", "</div>"] {
            found.append(String(file.slice(places.next(Substring(piece)))))
        }
        #expect(
            found.map { $0.replacing("> ", with: "").replacing("  ", with: "").replacing("\n", with: "") } == [
                "<div>", "一", "<b>", "二三", "</b>", "", "</div>",
            ])
    }
}
