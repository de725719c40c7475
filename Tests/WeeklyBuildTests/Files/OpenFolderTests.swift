import Foundation
import Testing

@testable import WeeklyBuild

@Suite("Folders that are held open")
struct OpenFolderTests {
    let folder: TemporaryFolder
    let open: OpenFolder

    init() throws {
        folder = try TemporaryFolder()
        open = try OpenFolder.open(folder.path)
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }

    // MARK: Links

    @Test("A symlink is neither a folder nor a file here, whatever it leads to")
    func links() throws {
        try folder.write("secret", to: "outside/file")
        try link("folder", to: "outside")
        try link("file", to: "outside/file")
        #expect(throws: FileError.self) { try open.folder("folder") }
        #expect(try open.read("file") == nil)
        #expect(try open.entry("file", ifItHolds: Array("secret".utf8)) == nil)
        #expect(try open.entry("folder")?.kind == .link && open.entry("nothing") == nil)
    }

    #if os(Linux)
        @Test("No file stays open that was compared or read, whether or not it holds the bytes")
        func descriptors() throws {
            try folder.write("text", to: "file")
            for bytes in ["text", "other", "texts", ""] { _ = try open.entry("file", ifItHolds: Array(bytes.utf8)) }
            #expect(try open.read("file") == Array("text".utf8) && open.read(".") == nil)
            #expect(try !isOpen("file"))
            let handle = try FileHandle(forReadingFrom: URL(filePath: folder.path("file")))
            #expect(try isOpen("file"))
            try handle.close()
        }

        /// Whether this process has a descriptor of a file.
        private func isOpen(_ name: String) throws -> Bool {
            let path = try #require(FileSystem.realPath(folder.path(name)))
            return try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").contains {
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path
            }
        }
    #endif

    @Test("Nothing is written over what is there, and nothing behind a link")
    func writing() throws {
        try folder.write("old", to: "file")
        try link("lost", to: "outside")
        for name in ["file", "lost"] { #expect(throws: FileError.self) { try open.write([1], as: name) } }
        #expect(throws: FileError.self) { try open.makeFolder("lost") }
        #expect(try folder.read("file") == "old" && !folder.exists("outside"))
    }

    @Test("Moving over a link, and setting the mode of one, leave alone what it leads to")
    func replacing() throws {
        try folder.write("keep", to: "outside")
        try folder.write("new", to: "file")
        try link("link", to: "outside")
        chmod(folder.path("outside"), 0o600)
        #expect(throws: FileError.self) { try open.setMode(0o644, of: "link") }
        try open.move("file", to: open, as: "link")
        #expect(try folder.read("outside") == "keep" && open.entry("outside")?.mode == 0o600)
        #expect(try folder.read("link") == "new" && open.entry("link")?.kind == .file)
    }

    @Test("A tree is removed with its links, and what they lead to stays")
    func removingTrees() throws {
        try folder.write("keep", to: "outside/file")
        for name in ["a/b/file", "a/c", "d"] { try folder.write("", to: "tree/\(name)") }
        try link("tree/a/link", to: folder.path("outside"))
        try link("tree/lost", to: "nothing")
        #expect(try open.removeTree("tree") == 5)
        #expect(try !folder.exists("tree") && folder.read("outside/file") == "keep")
        try link("tree", to: "outside")
        #expect(throws: FileError.self) { try open.removeTree("tree") }
        #expect(folder.exists("outside/file"))
    }

    // MARK: What is there

    @Test("Bytes are compared whole, whatever their number", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func comparing(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try open.write(bytes, as: "a")
        #expect(try open.read("a") == bytes)
        #expect(try open.entry("a", ifItHolds: bytes)?.mode == 0o644)
        #expect(try open.entry("a", ifItHolds: bytes + [0]) == nil)
        var other = bytes
        if let last = other.indices.last { other[last] ^= 1 }
        #expect(try (open.entry("a", ifItHolds: other) == nil) == (count > 0))
    }

    @Test("A pipe is not waited for")
    func pipes() throws {
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        #expect(try open.read("pipe") == nil && open.entry("pipe")?.kind == .other)
    }

    @Test("Names are those of the disk, also what is not UTF-8")
    func names() throws {
        try folder.write("", to: "中")
        #expect(close(creat(folder.path + "/" + "x", 0o600)) == 0)
        let odd: [CChar] = [CChar(bitPattern: 0xD6), CChar(bitPattern: 0xDC), 0]
        try open.move("x", to: open, as: odd)
        #expect(try Set(open.names()) == [FileName(characters: odd), FileName(characters: "中".utf8CString.map { $0 })])
        #expect(try Set(open.names().map(\.text)) == [nil, "中"])
        try open.remove(odd)
        try open.remove(odd)
    }

    // MARK: Exchanging and locking

    @Test("Two folders change places in one step")
    func exchanging() throws {
        try folder.write("old", to: "public/a")
        try folder.write("new", to: "staging/site/b")
        try open.folder("staging").exchange("site", with: "public", in: open)
        #expect(try folder.read("public/b") == "new" && folder.read("staging/site/a") == "old")
        #expect(throws: FileError.self) { try open.exchange("public", with: "none", in: open) }
        #expect(try open.isOnOneMount(with: open.folder("public")))
    }

    @Test("A folder is locked once, until it is closed")
    func locking() throws {
        let other = try OpenFolder.open(folder.path)
        do {
            let first = try OpenFolder.open(folder.path)
            #expect(try first.tryLock() && first.tryLock())
            #expect(try !other.tryLock())
            withExtendedLifetime(first) {}
        }
        #expect(try other.tryLock())
    }
}

@Suite("Going from folder to folder")
struct FolderCursorTests {
    @Test("It says what stands on the way, and follows no link")
    func places() throws {
        let folder = try TemporaryFolder()
        for name in ["a/b/file", "a/c/file", "outside/x/file"] { try folder.write("", to: name) }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("a/link"), withDestinationPath: folder.path("outside"))
        var cursor = FolderCursor(try OpenFolder.open(folder.path))
        for (path, expected) in [
            (".", "folder"), ("a/b", "folder"), ("a/c", "folder"), ("a", "folder"), ("a/none/b", "nothing"),
            ("a/b/file/x", "a/b/file"), ("a/link", "a/link"), ("a/link/x", "a/link"), ("a/b", "folder"),
        ] {
            switch try cursor.place(of: path) {
            case .folder(let found): #expect(expected == "folder" && found.path == folder.path(path) || path == ".")
            case .nothing: #expect(expected == "nothing", "\(path)")
            case .blocked(let at, _): #expect(expected == at, "\(path)")
            }
        }
    }

    @Test("A folder that is missing is asked for once, with all below it and nothing beside it, until it is made")
    func missing() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "ab/file")
        var cursor = FolderCursor(try OpenFolder.open(folder.path))
        #expect(try cursor.plainFile(at: "a/b/file") == nil)
        try folder.write("", to: "a/b/file")
        #expect(try cursor.plainFile(at: "a/c") == nil && cursor.entry(at: "a/b/file") == nil)
        #expect(try cursor.plainFile(at: "ab/file") != nil && cursor.entry(at: "a") != nil)
        _ = try cursor.makeFolder("a/c")
        #expect(try cursor.plainFile(at: "a/b/file") != nil)
        #expect(try cursor.entry(at: "none/file") == nil)
        try folder.write("", to: "none/file")
        cursor.forget()
        #expect(try cursor.plainFile(at: "none/file") != nil)
    }

    @Test("It makes what is missing, and nothing behind a link")
    func making() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "outside/file")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("outside"))
        var cursor = FolderCursor(try OpenFolder.open(folder.path))
        var made: [String] = []
        _ = try cursor.makeFolder("a/b") { made.append($0) }
        _ = try cursor.makeFolder("a/c") { made.append($0) }
        #expect(made == ["a", "a/b", "a/c"] && folder.exists("a/c"))
        #expect(throws: FileError.self) { try cursor.makeFolder("link/a") }
        #expect(!folder.exists("outside/a"))
    }
}
