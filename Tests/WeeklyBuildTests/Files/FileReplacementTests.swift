import Foundation
import Testing

@testable import WeeklyBuild

@Suite("Replacing a file of the source")
struct FileReplacementTests {
    private static func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("The file holds the new text, keeps its mode, and nothing is left beside it")
    func replaces() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a.md")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("a.md"))
        #expect(try FileReplacement.replace(folder.path("a.md"), holding: "old", by: "new") == .written)
        #expect(try folder.files() == ["a.md": Data("new".utf8)])
        #expect(try Self.mode(folder.path("a.md")) == 0o640)
    }

    @Test("A file that holds something else is left alone")
    func other() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "a.md")
        #expect(try FileReplacement.replace(folder.path("a.md"), holding: "old", by: "new") == .isOther)
        #expect(try folder.files() == ["a.md": Data("mine".utf8)])
    }

    @Test("A symlink stays, and the file that it leads to is written")
    func link() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "real/a.md")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link.md"), withDestinationPath: "real/a.md")
        #expect(try FileReplacement.replace(folder.path("link.md"), holding: "old", by: "new") == .written)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.md")) == "real/a.md")
        #expect(try folder.read("real/a.md") == "new")
    }

    @Test("A file that is gone is an error")
    func gone() throws {
        let folder = try TemporaryFolder()
        #expect(throws: FileError.self) { try FileReplacement.replace(folder.path("a.md"), holding: "", by: "new") }
        #expect(try folder.files().isEmpty)
    }
}
