import Testing
import WeeklyCache
import WeeklyText

@testable import WeeklyBuild

@Suite("What is known of files of an output")
struct KeptFilesTests {
    private static func file(_ path: String) -> KeptFile {
        KeptFile(
            path: path, key: StableHash(of: path), content: StableHash(),
            stamp: .init(inode: 1, size: 2, modified: 3, changed: 4, mode: 5))
    }

    private static let paths = [
        "index.html", "a/1.html", "a/10.html", "a/2.html", "a\u{301}/1.html", "ä", "zh/index.html",
    ]

    @Test("Every file is found, in whatever order and from wherever it is looked for; others are not", arguments: 0..<9)
    func found(start: Int) {
        let files = KeptFiles(Self.paths.map(Self.file))
        #expect(files.count == Self.paths.count)
        for path in Self.paths + Self.paths.sortedByBytes() {
            var place = start
            #expect(files.file(at: path, from: &place)?.key == StableHash(of: path))
        }
        var place = start
        for path in Self.paths.sortedByBytes() {
            #expect(files.file(at: path + "x", from: &place) == nil)
            #expect(files.file(at: path, from: &place)?.path.hasBytes(of: path) == true)
        }
        #expect(files.file(at: "", from: &place) == nil && files.file(at: "zz", from: &place) == nil)
    }

    @Test("Where nothing is known nothing is found")
    func none() {
        var place = 3
        #expect(KeptFiles([]).file(at: "index.html", from: &place) == nil)
    }
}
