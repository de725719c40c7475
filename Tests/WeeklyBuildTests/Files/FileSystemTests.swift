import Foundation
import Testing
import WeeklyDiagnostics

@testable import WeeklyBuild

@Suite("Files by POSIX calls")
struct FileSystemTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }

    // MARK: Reading and writing

    @Test("What is written is read, whatever its length", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func wholeFiles(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try OpenFolder.open(folder.path).write(bytes, as: "a")
        #expect(try FileSystem.read(folder.path("a")) == bytes)
        #expect(try FileSystem.size(of: folder.path("a")) == count)
    }

    @Test(
        "A part of a file ends where the file does",
        arguments: [(0, 3, "abc"), (2, 3, "cde"), (3, 9, "de"), (5, 1, ""), (9, 1, ""), (0, 0, "")])
    func parts(offset: Int, count: Int, text: String) throws {
        try folder.write("abcde", to: "a")
        #expect(
            String(decoding: try FileSystem.read(folder.path("a"), from: offset, count: count), as: UTF8.self) == text)
    }

    @Test("What is no plain file is refused, with the system's words")
    func refusals() throws {
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        for (path, code) in [("none", ENOENT), ("", EISDIR), ("pipe", EINVAL)] {
            let error = #expect(throws: FileError.self) { try FileSystem.read(folder.path(path)) }
            #expect(error?.code == code)
            #expect(error?.reason.text.isEmpty == false)
            #expect(error?.isMissing == (code == ENOENT))
        }
    }

    // MARK: Asking

    @Test("Links are followed to what they lead to, and one that leads nowhere is there all the same")
    func kinds() throws {
        try folder.write("a", to: "folder/file")
        try link("to-file", to: "folder/file")
        try link("to-folder", to: "folder")
        try link("to-nothing", to: "nothing")
        let kinds = try ["folder/file", "folder", "to-file", "to-folder", "to-nothing", "nothing", "folder/file/x"].map
        {
            try FileSystem.kind(of: folder.path($0))
        }
        #expect(kinds == [.file, .folder, .file, .folder, nil, nil, nil])
        #expect(try FileSystem.entry(at: folder.path("to-nothing"))?.kind == .link)
        #expect(try FileSystem.entry(at: folder.path("nothing")) == nil)
        #expect(
            try FileSystem.identity(of: folder.path("to-file")) == FileSystem.identity(of: folder.path("folder/file")))
        #expect(try FileSystem.size(of: folder.path("folder")) == nil)
        #expect(try FileSystem.stamp(of: folder.path("folder")) == nil)
        #expect(FileSystem.realPath(folder.path("to-folder/../to-file")) == folder.path("folder/file"))
        #expect(FileSystem.realPath(folder.path("nothing")) == nil)
    }

    @Test("A stamp changes when a file is written or replaced, and not when it is read")
    func stamps() throws {
        try folder.write("a", to: "a")
        let first = try #require(try FileSystem.stamp(of: folder.path("a")))
        _ = try FileSystem.read(folder.path("a"))
        #expect(try FileSystem.stamp(of: folder.path("a")) == first)
        let file = try FileHandle(forWritingTo: URL(filePath: folder.path("a")))
        try file.write(contentsOf: Data("ab".utf8))
        try file.close()
        let second = try #require(try FileSystem.stamp(of: folder.path("a")))
        #expect(second.inode == first.inode && second.size == 2 && second != first)
        try folder.write("cd", to: "b")
        let open = try OpenFolder.open(folder.path)
        try open.move("b", to: open, as: "a")
        #expect(try FileSystem.stamp(of: folder.path("a"))?.inode != first.inode)
    }

    @Test("Names are sorted and leave out the folder and the one above")
    func names() throws {
        for name in ["b", "a", ".hidden", "中", "B"] { try folder.write("", to: name) }
        #expect(try FileSystem.names(in: folder.path) == [".hidden", "B", "a", "b", "中"])
        #expect(throws: FileError.self) { try FileSystem.names(in: folder.path("none")) }
    }

    // MARK: Folders

    @Test("Missing folders above are made, and one that is there is no error")
    func makingFolders() throws {
        let made = ["a", "a/b", "a/b/c"].map(folder.path)
        #expect(try FileSystem.makeFolders(folder.path("a/b/c")) == made)
        #expect(try FileSystem.makeFolders(folder.path("a/b/c")) == [])
        #expect(try FileSystem.kind(of: folder.path("a/b/c")) == .folder)
        try folder.write("", to: "file")
        #expect(throws: FileError.self) { try FileSystem.makeFolders(folder.path("file")) }
        #expect(throws: FileError.self) { try FileSystem.makeFolders(folder.path("file/a")) }
    }

    @Test("Only an empty folder is removed as one")
    func removing() throws {
        try folder.write("", to: "full/file")
        #expect(!FileSystem.removeEmptyFolder(folder.path("full")))
        try folder.remove("full/file")
        #expect(FileSystem.removeEmptyFolder(folder.path("full")))
    }
}
