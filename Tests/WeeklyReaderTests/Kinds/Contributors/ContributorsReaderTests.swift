import Testing
import WeeklyModel

@Suite struct ContributorsReaderTests {
    @Test("A picture of contributors is enough")
    func picture() {
        let read = ReadIssue("### 社区本周 Contributor\n\n>![图](https://example.org/p.png)\n")
        #expect(read.contributors.count == 1)
        #expect(read.contributors.first?.people.isEmpty == true)
        #expect(read.contributors.first?.html.contains("p.png") ?? false)
    }

    @Test("People are told by their handles, each once")
    func people() {
        let read = ReadIssue("### 本周贡献者\n\n感谢 [@ann](https://example.org/ann)、@bob-2 和 @ann，联系 a@example.org\n")
        #expect(read.contributors.first?.people.map(\.handle) == ["ann", "bob-2"])
        #expect(read.contributors.first?.people.first?.url == "https://example.org/ann")
    }

    @Test(
        "People are told by the items of a list and by links, with pictures or without",
        arguments: [
            ("* [ann](https://github.com/ann)\n* [Bob B.](https://github.com/bob)", "@ann, Bob B. @bob"),
            ("* Ann Lee\n* bob", "Ann Lee, bob"),
            ("| [![p](/p.png)](https://github.com/ann) |\n| --- |\n| [ann](https://github.com/ann) |", "@ann"),
            (
                "| | |\n| - | - |\n| [![p](/p.png)](https://github.com/ann)<br>Ann Lee | [![p](/q.png) Bob](https://e.org/b) |",
                "Ann Lee @ann, Bob"
            ),
            ("[ann](https://github.com/ann), [bob](https://github.com/bob)", "@ann, @bob"),
            ("* Thanks to everyone who helped us: see you!", ""), ("See [our guide](/g) to be one of us.", ""),
        ])
    func listed(body: String, people: String) {
        let read = ReadIssue("### Contributors\n\n\(body)\n")
        let names = (read.contributors.first?.people ?? []).map { person in
            [person.name, person.handle.map { "@\($0)" }].compactMap(\.self).joined(separator: " ")
        }
        #expect(names.joined(separator: ", ") == people)
    }

    @Test("A section that names nobody is prose")
    func nobody() {
        #expect(ReadIssue("### 本周贡献者\n\n下周见。\n").prose == ["下周见。"])
    }
}
