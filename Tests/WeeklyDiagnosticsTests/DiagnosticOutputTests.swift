import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyText

@Suite("Diagnostics as text, JSON and GitHub commands")
struct DiagnosticOutputTests {
    private let file = SourceFile(path: "content/第1期.md", text: "---\ntitel: 周刊\n标签: \"a, b\"\n---\n")

    private var unknownKey: Diagnostic {
        Diagnostic(
            .unknownKey, "unknown key titel", at: SourceRange(4, 9), in: file,
            notes: [
                .init("keys are in lower case"),
                .init("the front matter begins here", at: file.location(of: SourceRange(0, 3))),
            ],
            fixes: [Fix("did you mean title?", .guess, edits: [Edit(SourceRange(4, 9), to: "title")])])
    }

    private var list: Diagnostic {
        Diagnostic(.wrongType, "100% wrong,\nor so", at: SourceRange(26, 32), in: file)
    }

    @Test("Text shows the place, the line with a marker, notes and what to do")
    func rendersText() {
        #expect(
            DiagnosticText.render(unknownKey) == """
                content/第1期.md:2:1: warning: unknown key titel [unknown-key]
                  2 | titel: 周刊
                    | ^^^^^
                  note: keys are in lower case
                content/第1期.md:1:1: note: the front matter begins here
                  1 | ---
                    | ^^^
                  help: did you mean title?

                """)
    }

    @Test("The marker follows wide characters")
    func alignsTheMarker() {
        #expect(
            DiagnosticText.render(Diagnostic(.wrongType, "no list", at: SourceRange(26, 32), in: file)) == """
                content/第1期.md:3:5: error: no list [wrong-type]
                  3 | 标签: "a, b"
                    |       ^^^^^^

                """)
    }

    @Test("A diagnostic without a place names the file, or nothing")
    func rendersTextWithoutPlace() {
        #expect(
            DiagnosticText.render(Diagnostic(.unreadableFile, "no permission", path: "a.md"))
                == "a.md: error: no permission [unreadable-file]\n")
        #expect(
            DiagnosticText.render(Diagnostic(.noIssues, "there are none", fixes: [.init("write one")]))
                == "warning: there are none [no-issues]\n  help: write one\n")
    }

    @Test("What an author wrote cannot steer the terminal through a message or a path")
    func masksControlCharactersInText() {
        let hostile = Diagnostic(
            .unsafeHTML, "<a\u{1B}[2J\nb> is bad", path: "a\u{1B}.md", notes: [.init("x\u{7}")],
            fixes: [.init("y\u{9B}")])
        #expect(
            DiagnosticText.render(hostile)
                == "a\u{FFFD}.md: warning: <a\u{FFFD}[2J b> is bad [unsafe-html]\n  note: x\u{FFFD}\n  help: y\u{FFFD}\n"
        )
    }

    @Test("GitHub commands are one line with what the format reserves escaped")
    func rendersGitHub() {
        #expect(
            DiagnosticGitHub.render(list)
                == "::error file=content/第1期.md,line=3,col=5,title=wrong-type::100%25 wrong,%0Aor so\n")
        #expect(
            DiagnosticGitHub.render(unknownKey)
                == "::warning file=content/第1期.md,line=2,col=1,title=unknown-key::unknown key titel"
                + "%0Akeys are in lower case%0Athe front matter begins here%0Adid you mean title?\n")
        #expect(
            DiagnosticGitHub.render(Diagnostic(.unreadableFile, "m\r\nn", path: "a,b:c%\n.md"))
                == "::error file=a%2Cb%3Ac%25%0A.md,title=unreadable-file::m%0D%0An\n")
        #expect(DiagnosticGitHub.render(Diagnostic(.noIssues, "m")) == "::warning title=no-issues::m\n")
    }

    @Test("GitHub commands show what steers a terminal as what cannot be shown")
    func masksControlCharactersInGitHub() {
        let hostile = Diagnostic(.noIssues, "a\u{1B}[2J\n::stop-commands::x\u{202E}", path: "b\u{9B}\n::c")
        #expect(
            DiagnosticGitHub.render(hostile)
                == "::warning file=b\u{FFFD}%0A%3A%3Ac,title=no-issues::a\u{FFFD}[2J%0A::stop-commands::x\u{FFFD}\n")
    }

    @Test(
        "In lines for people nothing steers, and no line is a workflow command",
        arguments: [
            ("a\nb\n", "a\nb\n"), ("::stop-commands::x", "\\::stop-commands::x"), ("a\n \t::x", "a\n  \\::x"),
            ("a::b", "a::b"),
            ("x ##[group]y", "x ##\\[group]y"), ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\rb", "a b"),
            ("\u{202E}\u{2028}\u{9B}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("\u{3000}::x", "\u{3000}\\::x"), ("::\u{301}", "\\::\u{301}"), ("", ""),
            // Characters that hold a mark of the runner's and another sign: it looks at the line by bytes.
            ("x ##[\u{301}group]y", "x ##\\[\u{301}group]y"), ("\u{D4E}##[error]", "\u{D4E}##\\[error]"),
            ("\u{D4E}::x", "\u{D4E}::x"), ("##[a]##[b]###[", "##\\[a]##\\[b]###\\["),
        ])
    func printsLines(text: String, printed: String) {
        #expect(PrintableText.of(text, as: .lines).utf8.elementsEqual(printed.utf8))
    }

    @Test("JSON stays the same value, whatever is in it")
    func printsJSON() throws {
        let value = "a\u{202E}b\u{9B}\n\u{1B}"
        var json = JSONText()
        json.array([value]) { $0.string($1) }
        let printed = PrintableText.of(json.text + "\n", as: .json)
        #expect(printed.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F || $0 == "\n" })
        #expect(try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String] == [value])
    }

    @Test("JSON has every field, in the same order each time")
    func rendersJSON() {
        var json = JSONText()
        DiagnosticJSON().write([unknownKey], to: &json)
        #expect(
            json.text == #"[{"id":"unknown-key","severity":"warning","message":"unknown key titel","#
                + #""file":"content/第1期.md","line":2,"column":1,"range":[4,9],"#
                + #""notes":[{"message":"keys are in lower case","file":null,"line":null,"column":null,"range":null},"#
                + #"{"message":"the front matter begins here","file":"content/第1期.md","line":1,"column":1,"range":[0,3]}],"#
                + #""fixes":[{"message":"did you mean title?","safety":"guess","#
                + #""edits":[{"range":[4,9],"replacement":"title"}]}]}]"#)
    }

    @Test("A fix has all of its edits in the order of the file; a fix in words has none")
    func rendersFixesAsJSON() {
        let edits = [Edit(SourceRange(6, 6), to: "\n"), Edit(SourceRange(0, 3), to: "")]
        var json = JSONText()
        DiagnosticJSON().write(
            [Diagnostic(.noIssues, "m", fixes: [Fix("a", .safe, edits: edits), Fix("b")])], to: &json)
        #expect(
            json.text.hasSuffix(
                #""fixes":[{"message":"a","safety":"safe","edits":[{"range":[0,3],"replacement":""},"#
                    + #"{"range":[6,6],"replacement":"\n"}]},{"message":"b","safety":null,"edits":[]}]}]"#))
    }

    @Test("A reader of the form can have more of each place, behind what every form has")
    func addsDetails() throws {
        let form = DiagnosticJSON { json, location, file in
            json.key("more")
            json.string(location.map { "\(file ?? "") \($0.utf16Column)" } ?? file)
        }
        var json = JSONText()
        form.write([unknownKey, Diagnostic(.unreadableFile, "b", path: "x")], to: &json)
        let read = try #require(JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [[String: Any]])
        #expect(read.map { $0["more"] as? String } == ["content/第1期.md 1", "x"])
        let notes = try #require(read.first?["notes"] as? [[String: Any]])
        #expect(notes.map { $0["more"] as? String } == [nil, "content/第1期.md 1"])
    }

    @Test("A place between two characters has a marker of one cell, at a line's end too")
    func marksPlaces() {
        func marker(_ lower: Int, _ upper: Int) -> Substring? {
            let text = DiagnosticText.render(Diagnostic(.noIssues, "m", at: SourceRange(lower, upper), in: file))
            return text.split(separator: "\n").last.map { $0.dropFirst("    | ".count) }
        }
        #expect(marker(4, 4) == "^" && marker(9, 9) == "     ^" && marker(17, 17) == "           ^")
        // Two wide characters, and one that takes no cell of its own.
        #expect(marker(11, 17) == "       ^^^^")
        let accent = SourceFile(path: "a.md", text: "e\u{301}x")
        #expect(
            DiagnosticText.render(Diagnostic(.noIssues, "m", at: SourceRange(3, 4), in: accent)).hasSuffix("    |  ^\n")
        )
    }

    @Test("JSON of diagnostics without a place has nulls")
    func rendersJSONWithoutPlace() throws {
        var json = JSONText()
        DiagnosticJSON().write([Diagnostic(.noIssues, "a"), Diagnostic(.unreadableFile, "b", path: "x")], to: &json)
        let read = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [[String: Any]]
        #expect(read?.map { $0["file"] as? String } == [nil, "x"])
        #expect(read?.allSatisfy { $0["line"] is NSNull && $0["range"] is NSNull } == true)
    }

    @Test("In Chinese labels and messages are Chinese, and what programs read stays as it is")
    func chinese() throws {
        let said = Diagnostic(
            .noIssues, "there is no issue in \("content/issues")", path: "content/issues",
            notes: [.init("remove one of the two")], fixes: [Fix("rename the file")])
        #expect(
            DiagnosticText.render(said, in: .chinese) == """
                content/issues: 警告：content/issues 里没有任何一期 [no-issues]
                  说明：请删去其中一个
                  建议：请改文件名

                """)
        #expect(
            DiagnosticGitHub.render(said, in: .chinese)
                == "::warning file=content/issues,title=no-issues::content/issues 里没有任何一期%0A请删去其中一个%0A请改文件名\n")
        var json = JSONText()
        DiagnosticJSON(in: .chinese).write([said], to: &json)
        #expect(json.text.contains(#""severity":"warning","message":"content/issues 里没有任何一期""#))
        #expect(json.text.contains(#""message":"请改文件名""#))
    }

    @Test("A note at a place says it behind the place")
    func chineseNote() {
        let file = SourceFile(path: "a.md", text: "一\n")
        let note = Diagnostic.Note("the first is here", at: file.location(of: SourceRange(0, 3)))
        let text = DiagnosticText.render(Diagnostic(.noIssues, "this is no date", notes: [note]), in: .chinese)
        #expect(text.hasPrefix("警告：这不是日期 [no-issues]\na.md:1:1: 说明：第一个在这里\n"))
    }
}
