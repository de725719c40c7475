import Testing
import WeeklyDiagnostics

@testable import WeeklyReader

@Suite("Finding front matter")
struct FrontMatterBlockTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let yaml: String
        let body: String

        init(_ text: String, _ yaml: String, _ body: String) {
            (self.text, self.yaml, self.body) = (text, yaml, body)
        }

        var testDescription: String { text.debugDescription }
    }

    @Test(
        "It stands between two lines of three dashes, and the body follows",
        arguments: [
            Case("---\na: b\n---\nbody\n", "a: b\n", "body\n"),
            Case("---  \na: b\n--- \t\nbody", "a: b\n", "body"),
            Case("---\r\na: b\r\n---\r\nbody\r\n", "a: b\r\n", "body\r\n"),
            Case("\u{FEFF}---\na: b\n---\nbody\n", "a: b\n", "body\n"),
            Case("---\n---\n", "", ""),
            Case("---\na: b\n---", "a: b\n", ""),
            Case("---\na: b\n----\n--- x\n ---\n---\nbody\n---\n", "a: b\n----\n--- x\n ---\n", "body\n---\n"),
            Case("---\n标题: 周刊\n---\n\n正文", "标题: 周刊\n", "\n正文"),
        ])
    func isFound(_ expected: Case) throws {
        let file = SourceFile(path: "a.md", text: expected.text)
        let block = try FrontMatterBlock.find(in: file).get()
        #expect(file.slice(block.range) == expected.yaml)
        #expect(file.slice(SourceRange(block.bodyStart, file.length)) == expected.body)
    }

    @Test(
        "A file that does not begin with it is an error at its first line",
        arguments: [
            "", "\n", "正文\n", "\n---\na: b\n---\n", "----\na: b\n----\n", " ---\n---\n", "--\n---\n", "---a\n---\n",
        ])
    func isMissing(_ text: String) throws {
        let error = try #require(throws: MissingFrontMatter.self) {
            try FrontMatterBlock.find(in: SourceFile(path: "a.md", text: text)).get()
        }
        #expect(error.diagnostic.id == .missingFrontMatter)
        #expect(error.diagnostic.location?.line == 1)
        #expect(!error.diagnostic.fixes.isEmpty)
    }

    @Test(
        "Front matter that is not closed is an error at its opener",
        arguments: ["---", "---\n", "---\na: b\n正文\n", "\u{FEFF}---\r\na: b\r\n", "---\na: b\n ---\n"])
    func isUnclosed(_ text: String) throws {
        let file = SourceFile(path: "a.md", text: text)
        let error = try #require(throws: MissingFrontMatter.self) { try FrontMatterBlock.find(in: file).get() }
        #expect(error.diagnostic.id == .unclosedFrontMatter)
        #expect(error.diagnostic.location.map { file.slice($0.range) } == "---")
    }
}
