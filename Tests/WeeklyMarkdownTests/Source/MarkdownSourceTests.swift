import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("The part of a file that is Markdown")
struct MarkdownSourceTests {
    private static let file = SourceFile(path: "a.md", text: "a: b\n---\n一\n  x\n\ny")
    private static let bodyStart = 9

    @Test(
        "Lines and columns of the body are offsets in the file",
        arguments: [
            (1, 1, 9), (1, 4, 12), (2, 1, 13), (2, 3, 15), (3, 1, 17), (4, 1, 18), (4, 2, 19), (1, 0, 9), (4, 50, 19),
            (9, 1, 19),
        ])
    func offsets(_ line: Int, _ column: Int, _ offset: Int) {
        #expect(MarkdownSource(file: Self.file, bodyStart: Self.bodyStart).offset(line: line, column: column) == offset)
    }

    @Test("Where the parser gives no line there is no offset")
    func noOffset() {
        let source = MarkdownSource(file: Self.file, bodyStart: Self.bodyStart)
        #expect(source.offset(line: 0, column: 1) == nil && source.offset(line: 1, column: -1) == nil)
    }

    @Test(
        "The body's lines hold their endings and make up the body",
        arguments: ["", "a", "a\n", "a\r\nb\r\n", "\n\n", "一\n二"])
    func lines(body: String) {
        let file = SourceFile(path: "a.md", text: "头\n" + body)
        let source = MarkdownSource(file: file, bodyStart: 4)
        let lines = source.lines.map { String(file.slice(SourceRange($0.lowerBound, $0.upperBound))) }
        #expect(lines.joined() == body)
        #expect(lines.dropLast().allSatisfy { $0.utf8.last == 0x0A })
    }

    @Test("A start beyond the file is its end, one before it its beginning", arguments: [(-5, 0), (0, 0), (100, 19)])
    func clamps(_ start: Int, _ bodyStart: Int) {
        #expect(MarkdownSource(file: Self.file, bodyStart: start).bodyStart == bodyStart)
    }

    @Test("Masked colons are gone from the bytes, and come back in text")
    func mask() {
        let source = MarkdownSource(file: SourceFile(path: "a.md", text: "[^a]: 字: x"), bodyStart: 0)
        let masked = source.withBytes(masking: ColonMask.masks(at: [4])) { String(decoding: $0, as: UTF8.self) }
        #expect(masked == "[^a]\u{1} 字: x")
        #expect(ColonMask.removed(from: masked) == "[^a]: 字: x")
        #expect(ColonMask.removed(from: "a:b") == "a:b" && ColonMask.removed(from: "") == "")
        #expect(source.withBytes { $0.count } == source.file.length)
    }
}
