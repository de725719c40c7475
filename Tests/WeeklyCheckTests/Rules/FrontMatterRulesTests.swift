import Testing
import WeeklyDiagnostics

@Suite("Rule: curly quotes around values of front matter")
struct CurlyQuotesTests {
    @Test(
        "A value between curly quotes is found, and the elements of a list",
        arguments: [
            ("description: “本周要点”\n", ["4: “本周要点”"]),
            ("author: ‘Jane Doe’\n", ["4: ‘Jane Doe’"]),
            ("tags: [“a”, b, “c”]\n", ["4: “a”", "4: “c”"]),
        ])
    func found(frontMatter: String, expected: [String]) {
        #expect(Checked.findings("curly-quotes", body: "Text\n", frontMatter: frontMatter) == expected)
    }

    @Test(
        "Quotes within a text, two pairs of them, and corner brackets are right",
        arguments: [
            "description: 谈谈“开源”\n", "description: “开源”与“商业”\n", "description: 「开源」\n", "description: \"“x” y\"\n",
            "description: “\n",
        ])
    func right(frontMatter: String) {
        #expect(Checked.findings("curly-quotes", body: "Text\n", frontMatter: frontMatter) == [])
    }
}

@Suite("Rule: several tags in one word")
struct JoinedTagsTests {
    @Test(
        "Tags with commas between them in one word are found, with the list that was meant",
        arguments: [
            ("tags: 发版，直播\n", "发版，直播", "[\"发版\", \"直播\"]"),
            ("tags: a, b\n", "a, b", "[\"a\", \"b\"]"),
            ("tags: \"a; b\"\n", "a; b", "[\"a\", \"b\"]"),
            ("categories: [x, \"a、b\"]\n", "a、b", "\"a\", \"b\""),
        ])
    func found(frontMatter: String, marked: String, replacement: String) {
        let findings = Checked.diagnostics(body: "Text\n", frontMatter: frontMatter).filter {
            $0.id.name == "joined-tags"
        }
        #expect(findings.map { $0.location?.excerpt.marked } == [marked])
        #expect(findings.first?.fixes.first?.edits.map(\.replacement) == [replacement])
    }

    @Test("An element of a list on its own line is found")
    func block() {
        #expect(Checked.findings("joined-tags", body: "T\n", frontMatter: "tags:\n- a，b\n") == ["5: a，b"])
    }

    @Test(
        "Lists, and words without commas, are right",
        arguments: ["tags: [a, b]\n", "tags:\n- a\n- b\n", "tags: SOFA Weekly\n", "tags: [\"C++/Go\"]\n", "tags: a,\n"])
    func right(frontMatter: String) {
        #expect(Checked.findings("joined-tags", body: "Text\n", frontMatter: frontMatter) == [])
    }
}

@Suite("Rule: draft without a value")
struct EmptyDraftTests {
    @Test("A draft that is nothing is found", arguments: ["draft:\n", "draft: # later\n", "draft: ~\n"])
    func found(frontMatter: String) {
        #expect(Checked.findings("empty-draft", body: "Text\n", frontMatter: frontMatter) == ["4: draft"])
    }

    @Test("A draft that is told is right", arguments: ["draft: true\n", "draft: false\n", "draft:\n  true\n", ""])
    func right(frontMatter: String) {
        #expect(Checked.findings("empty-draft", body: "Text\n", frontMatter: frontMatter) == [])
    }
}

@Suite("Rule: front matter that was pasted twice")
struct RepeatedFrontMatterTests {
    @Test("Front matter at the beginning of the text is found, with and without its first line of dashes")
    func found() {
        let fenced = "\n---\ntitle: B\ndate: 2026-11-27\ntags:\n- a\n---\nText\n"
        #expect(Checked.findings("repeated-front-matter", body: fenced) == ["6: ---"])
        #expect(Checked.fixed("repeated-front-matter", body: fenced) == "\nText\n")
        let bare = "title: B\ndate: 2026-11-27\n---\n\nText\n"
        #expect(Checked.findings("repeated-front-matter", body: bare) == ["5: title: B"])
    }

    @Test(
        "Rules in the text, and words before a colon, are right",
        arguments: [
            "---\n\nText\n\n---\n", "---\nname: B\n---\n", "Title: words\n\nText\n\n---\n",
            "Text\n\n---\ntitle: B\n---\n",
        ])
    func right(body: String) {
        #expect(Checked.findings("repeated-front-matter", body: body) == [])
    }
}
