import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Markdown as Chinese editors write it: the shared cases")
struct SharedCJKCasesTests {
    private struct Case: Decodable {
        let markdown: String
        let html: String
        let why: String
    }

    private static let path = "spec/cjk-markdown.json"

    @Test("Every case renders as expected", .enabled(if: SharedFolder.exists(path), "needs ../shared"))
    func everyCaseRendersAsExpected() throws {
        let cases = try JSONDecoder().decode([Case].self, from: SharedFolder.data(Self.path))
        #expect(cases.count >= 27)
        for example in cases {
            let (document, _) = MarkdownParser.parse(SourceFile(path: "case", text: example.markdown))
            #expect(
                HTMLRenderer.render(document, style: .reference) == example.html, "\(example.why): \(example.markdown)")
        }
    }
}
