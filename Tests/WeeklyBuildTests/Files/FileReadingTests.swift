import Foundation
import Testing

@testable import WeeklyBuild

@Suite("Reading files that are written to meanwhile")
struct FileReadingTests {
    let folder: TemporaryFolder
    var path: String { folder.path("file") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("before", to: "file")
    }

    /// Reads the file, and writes another text in its place afterwards, as long as there is one.
    private func contents(thenWriting texts: [String]) throws -> String {
        var texts = texts[...]
        let contents = try FileSystem.contents(of: path, links: .refused) { file throws(FileError) in
            let bytes = try file.bytes(from: 0, count: 100)
            if let text = texts.popFirst() { write(text) }
            return bytes
        }
        return String(decoding: contents.bytes, as: UTF8.self)
    }

    /// Writes in place: who has the file open sees it.
    private func write(_ text: String) {
        guard let file = FileHandle(forWritingAtPath: path) else { return }
        try? file.truncate(atOffset: 0)
        try? file.write(contentsOf: Data(text.utf8))
    }

    @Test("A file that changes is read again")
    func changedOnce() throws {
        #expect(try contents(thenWriting: ["afterwards"]) == "afterwards")
    }

    @Test("Also one whose length stays, within one tick of the disk's clock")
    func sameLength() throws {
        #expect(try contents(thenWriting: ["behind"]) == "behind")
    }

    @Test("One that never rests is an error")
    func neverAtRest() throws {
        let error = #expect(throws: FileError.self) { try contents(thenWriting: (0..<30).map { "text \($0)" }) }
        #expect(error?.code == FileError.changing && error?.path == path)
    }

    @Test("Another file in its place is not what was opened")
    func replaced() throws {
        try folder.write("another file", to: "another")
        let contents = try FileSystem.contents(of: path, links: .refused) { file throws(FileError) in
            rename(folder.path("another"), path)
            return try file.bytes(from: 0, count: 100)
        }
        #expect(String(decoding: contents.bytes, as: UTF8.self) == "before")
        #expect(try folder.read("file") == "another file")
    }

    @Test("Only what was just written is fresh")
    func fresh() throws {
        let now = Int(Date().timeIntervalSince1970 * 1e9)
        #expect(FileStamp(inode: 1, size: 1, modified: now).isFresh)
        #expect(!FileStamp(inode: 1, size: 1, modified: now - 1_000_000_000).isFresh)
        #expect(!FileStamp(inode: 1, size: 1, modified: now + 1_000_000_000).isFresh)
    }
}
