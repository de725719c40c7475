import Testing
import WeeklyText

@testable import WeeklyBuild

@Suite("The list of the files that a build wrote")
struct ManifestTests {
    private func files(_ text: String) -> [String] {
        Manifest(bytes: Array(text.utf8)).files.map(\.text)
    }

    @Test("It is read as it was written, whatever the names")
    func roundTrip() {
        let names = ["a", "b/c", "a\nb", "b/a\nCNAME", "中/文", "e\u{301}", "é", " ", "x\\y"]
        let manifest = Manifest(names)
        #expect(Manifest(bytes: manifest.bytes) == manifest)
        #expect(manifest.files.count == names.count)
        #expect(manifest.bytes == Manifest(names.reversed()).bytes)
        #expect(Manifest(bytes: Manifest([]).bytes).files.isEmpty)
    }

    @Test("It is read from a folder, whether or not it is the one that is awaited")
    func awaited() throws {
        let folder = try TemporaryFolder()
        let open = try OpenFolder.open(folder.path)
        let manifest = Manifest(["a", "b/c"])
        #expect(try Manifest(in: open, like: manifest).files.isEmpty)
        try open.write(manifest.bytes, as: Manifest.name)
        for other in [manifest, Manifest(["a"]), nil] { #expect(try Manifest(in: open, like: other) == manifest) }
    }

    @Test("A list of an earlier version has a line a path")
    func earlierVersions() {
        #expect(files("a\na/c\nb\n") == ["a", "a/c", "b"])
        #expect(files("") == [])
    }

    @Test(
        "What is no path below the folder is not read from it, by any spelling",
        arguments: [
            "/etc/passwd", "../x", "b/../../c", "b/./c", "..", ".", "a//b", "a/", "../\u{301}x", "a/../\u{301}../x",
            "a/..\u{301}/../x", "/\u{301}etc", ".sofaweekly-files", "..//x",
        ])
    func hostile(path: String) {
        #expect(files("a\n\(path)\nd..e\n") == ["a", "d..e"])
        #expect(files("sofaweekly 2\0a\0\(path)\0") == ["a"])
    }

    @Test("What is not UTF-8 is none of the program's")
    func notUTF8() {
        #expect(Manifest(bytes: [0x61, 0x0A, 0xD6, 0xDC, 0x0A]).files.map(\.text) == ["a"])
    }

    @Test("What one has more than another is told by bytes")
    func differences() {
        let (old, new) = (Manifest(["a", "e\u{301}", "b"]), Manifest(["b", "é", "c"]))
        #expect(old.without(new).map { Array($0.utf8) } == ["a", "e\u{301}"].map { Array($0.utf8) })
        #expect(old.union(new).files.count == 5)
    }
}
