import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Parsing on many threads")
struct ConcurrencyTests {
    private static func html(of number: Int) -> String {
        let text = """
            第\(number)期 www.example.org/\(number) 和 https://example.org/a~b ~~旧~~ ~~新~~ a\(number)@example.org

            - [ ] http://example.com/\(number)?a=~ ~~\(number)~~

            """
        let (document, _) = MarkdownParser.parse(SourceFile(path: "\(number).md", text: text))
        return HTMLRenderer.render(document, style: .reference)
    }

    @Test("Two hundred documents give the same HTML on eight tasks as on one, time and again")
    func isSafeOnManyThreads() async {
        let expected = (0..<200).map(Self.html)
        #expect(expected.allSatisfy { $0.contains("<a href=\"http://www.example.org/") && $0.contains("<del>旧</del>") })
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    var wrong = 0
                    for round in 0..<10 {
                        for index in 0..<200 {
                            let number = (index + task * 25 + round) % 200
                            if Self.html(of: number) != expected[number] { wrong += 1 }
                        }
                    }
                    return wrong
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
