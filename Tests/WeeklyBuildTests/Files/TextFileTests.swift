import Foundation
import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@Suite("Files of text")
struct TextFileTests {
    private func read(_ bytes: [UInt8]) throws -> Result<SourceFile, TextFileFailure> {
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: URL(filePath: folder.path("a.md")))
        return TextFile.read(folder.path("a.md"), shownAs: "content/a.md")
    }

    private func diagnostic(_ bytes: [UInt8]) throws -> Diagnostic? {
        guard case .failure(let failure) = try read(bytes) else { return nil }
        return failure.diagnostic
    }

    @Test("A file that is larger than an issue may be is not read")
    func limits() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "# \n", count: 1_700_000), to: "a.md")
        guard
            case .failure(let failure) = TextFile.read(
                folder.path("a.md"), shownAs: "content/a.md", ofIssuesLike: IssueLimits())
        else {
            Issue.record("read")
            return
        }
        #expect(failure.diagnostic.id == .tooLarge && failure.diagnostic.path == "content/a.md")
        #expect(failure.diagnostic.message == "the issue has 5100000 bytes, but at most 1000000 are read")
    }

    @Test("Text of any script is read byte for byte", arguments: ["", "a\r\nb", "\u{FEFF}题", "中文 😀 e\u{301}\n"])
    func text(text: String) throws {
        let file = try read(Array(text.utf8)).get()
        #expect(file.text.utf8.elementsEqual(text.utf8))
        #expect(file.path == "content/a.md")
    }

    @Test(
        "What is not UTF-8 is an error at its first byte",
        arguments: [
            ([0x61, 0x0A, 0xFF], 2, 2, 1), ([0xD6, 0xD0, 0xCE, 0xC4], 0, 1, 1), ([0x61, 0xE4, 0xB8], 1, 1, 2),
            ([0xE4, 0xB8, 0xAD, 0xC0, 0x80], 3, 1, 2), ([0xED, 0xA0, 0x80], 0, 1, 1),
            ([0x0A, 0x0A, 0x20, 0x80], 3, 3, 2),
        ] as [([UInt8], Int, Int, Int)])
    func notUTF8(bytes: [UInt8], offset: Int, line: Int, column: Int) throws {
        let found = try #require(try diagnostic(bytes))
        #expect(found.id == .notUTF8 && found.message == "byte \(offset) is not UTF-8")
        #expect(found.location?.line == line && found.location?.column == column)
        #expect(found.fixes.first?.message.contains("GBK") == true)
    }

    @Test("A NUL byte is said before anything else")
    func nulByte() throws {
        let found = try #require(try diagnostic([0x61, 0x00, 0xFF]))
        #expect(found.id == .nulByte && found.location?.range == SourceRange(1, 2))
    }

    @Test("A file that cannot be read says why, under the path that was asked for")
    func unreadable() {
        guard case .failure(let failure) = TextFile.read("/nonexistent/a", shownAs: "a") else {
            Issue.record("there is a file")
            return
        }
        #expect(failure.diagnostic.id == .unreadableFile && failure.diagnostic.path == "a")
        #expect(failure.diagnostic.message == "cannot read this file: No such file or directory")
    }
}
