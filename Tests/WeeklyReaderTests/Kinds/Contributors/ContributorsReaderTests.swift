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

    @Test("A section that names nobody is prose")
    func nobody() {
        #expect(ReadIssue("### 本周贡献者\n\n下周见。\n").prose == ["下周见。"])
    }
}
