import Foundation
import TestTraits
import Testing
import WeeklyText

@testable import WeeklyBuild

@Suite("Bytes of files that builds have made, in packs")
struct PackedFilesTests {
    private let folder: TemporaryFolder
    private let cache: BuildCache

    init() throws {
        folder = try TemporaryFolder()
        cache = BuildCache(folder: folder.path("cache"), program: StableHash(of: "this program"))
    }

    private struct Page {
        let path: String
        let version: Int
        var key: StableHash { StableHash(of: "made from \(version)") }
        var bytes: [UInt8] { Array("\(path) \(version)\n".utf8) + [UInt8](repeating: .space, count: length) }
        var length = 100
    }

    /// A build that makes what is not kept.
    private func build(_ pages: [Page]) -> [String] {
        guard let packed = PackedFiles(cache, isOutputEmpty: true) else { return [] }
        let made = pages.filter { packed.file(at: $0.path, madeFrom: $0.key)?.bytes != $0.bytes }
        for page in made { packed.add(MadeFile(page.bytes), at: page.path, madeFrom: page.key) }
        packed.keep(pages.map { ($0.path, $0.key) })
        return made.map(\.path)
    }

    private var packs: [String] {
        get throws { try FileSystem.names(in: folder.path("cache")).filter { $0.hasPrefix("pack-") } }
    }

    @Test("They come back for the same path and key, and for no other")
    func comesBack() throws {
        let page = Page(path: "a/index.html", version: 1)
        #expect(build([page]) == [page.path])
        let packed = try #require(PackedFiles(cache, isOutputEmpty: true))
        let file = packed.file(at: page.path, madeFrom: page.key)
        #expect(file?.bytes == page.bytes && file?.content == MadeFile.content(of: page.bytes))
        #expect(packed.file(at: "b/index.html", madeFrom: page.key) == nil)
        #expect(packed.file(at: page.path, madeFrom: StableHash(of: "other")) == nil)
        #expect(build([page]) == [])
    }

    @Test("Nothing is kept before the build has ended well, and nothing of one that has not")
    func discarded() throws {
        let page = Page(path: "a/index.html", version: 1)
        let packed = try #require(PackedFiles(cache, isOutputEmpty: true))
        packed.add(MadeFile(page.bytes), at: page.path, madeFrom: page.key)
        #expect(PackedFiles(cache, isOutputEmpty: true)?.file(at: page.path, madeFrom: page.key) == nil)
        #expect(try packs.count == 1)
        #expect(packed.discard())
        #expect(try packs == [])
        packed.add(MadeFile(page.bytes), at: page.path, madeFrom: page.key)
        packed.keep([(page.path, page.key)])
        #expect(
            try packs == [] && PackedFiles(cache, isOutputEmpty: true)?.file(at: page.path, madeFrom: page.key) == nil)
    }

    @Test("What several threads add at once comes back")
    func threads() throws {
        let pages = (0..<2000).map { Page(path: "\($0).html", version: $0, length: $0 % 700) }
        let packed = try #require(PackedFiles(cache, isOutputEmpty: true))
        _ = Parallel.map(pages.count, jobs: 8) { number in
            packed.add(MadeFile(pages[number].bytes), at: pages[number].path, madeFrom: pages[number].key)
        }
        packed.keep(pages.map { ($0.path, $0.key) })
        #expect(build(pages) == [])
    }

    @Test("Bytes that are not those that were written, and a pack that is gone, give nothing, and are made anew")
    func damaged() throws {
        let pages = (0..<20).map { Page(path: "\($0).html", version: 1) }
        _ = build(pages)
        let place = URL(filePath: folder.path("cache/\(try #require(packs.first))"))
        let whole = try Data(contentsOf: place)
        var bytes = whole
        bytes[bytes.count / 2] ^= 4
        try bytes.write(to: place)
        #expect(build(pages).count == 1)
        #expect(build(pages) == [])
        for name in try packs { try folder.write("", to: "cache/\(name)") }
        #expect(build(pages).count == 20)
        for name in try packs { try folder.remove("cache/\(name)") }
        #expect(build(pages).count == 20)
        #expect(build(pages) == [])
    }

    @Test(
        "A large file comes in pieces, which tell at their end whether they are what was written; a small one does not")
    func pieces() throws {
        let large = Page(path: "large.json", version: 1, length: MadeFile.pieceBytes * 2 + 5)
        let small = Page(path: "small.json", version: 1, length: 10)
        _ = build([large, small])
        #expect(PackedFiles(cache, isOutputEmpty: true)?.pieces(at: small.path, madeFrom: small.key)?.place == nil)
        func read() throws -> (bytes: [UInt8], isWhole: Bool) {
            let pieces = try #require(
                PackedFiles(cache, isOutputEmpty: true)?.pieces(at: large.path, madeFrom: large.key))
            var bytes: [UInt8] = []
            let isWhole = try pieces.forEach { bytes += $0 }
            return (bytes, isWhole)
        }
        #expect(try read() == (large.bytes, true))
        let place = URL(filePath: folder.path("cache/\(try #require(packs.first))"))
        var pack = try Data(contentsOf: place)
        pack[pack.count / 2] ^= 1
        try pack.write(to: place)
        #expect(try !read().isWhole)
        try pack.prefix(MadeFile.pieceBytes).write(to: place)
        #expect(try !read().isWhole)
    }

    @Test("For an output that holds files nothing is taken, and nothing added but where nothing is kept yet")
    func outputThatHoldsFiles() throws {
        let page = Page(path: "a.html", version: 1)
        func build(_ page: Page) throws -> PackedFiles {
            let packed = try #require(PackedFiles(cache, isOutputEmpty: false))
            packed.add(MadeFile(page.bytes), at: page.path, madeFrom: page.key)
            packed.keep([(page.path, page.key)])
            return packed
        }
        _ = try build(page)
        let first = try packs
        #expect(first.count == 1 && self.build([page]) == [])
        let second = try build(Page(path: "a.html", version: 2))
        #expect(try packs == first && second.file(at: page.path, madeFrom: page.key) == nil)
    }

    @Test("However many builds change a little, what is kept is what the site has, in few packs without much else")
    func manyBuilds() throws {
        var numbers = SeededNumbers(state: 7)
        var pages = (0..<200).map { Page(path: "\($0).html", version: 0, length: 2000) }
        _ = build(pages)
        for week in 1...60 {
            for index in 0..<Int.random(in: 1...12, using: &numbers) {
                let place = Int.random(in: pages.indices, using: &numbers)
                pages[place] = Page(path: pages[place].path, version: week * 100 + index, length: 2000)
            }
            if week.isMultiple(of: 5) { pages.removeLast(3) }
            let changed = build(pages)
            #expect((1...12).contains(changed.count) && build(pages) == [], "week \(week)")
            let size = try packs.map { try FileSystem.read(folder.path("cache/\($0)")).count }.reduce(0, +)
            let used = pages.map(\.bytes.count).reduce(0, +)
            #expect(size >= used && size <= used * 5 / 2, "week \(week)")
            #expect(try packs.count <= PackMerge.most + 1)
        }
    }

    @Test(
        "What killed processes left goes with a later build; what is of use, may be written to, or is others', stays",
        arguments: [1, 2])
    func leftovers(version: Int) throws {
        _ = build([Page(path: "a.html", version: 1)])
        for name in try packs { try age(name) }
        let left = ["pack-0123456789abcdef", ".sofaweekly-new-fedcba9876543210"]
        let others = [
            "pack-2024", "pack-0123456789abcdex", ".report-2024-final", ".sofaweekly-links.json", "issues-0",
            "output-0123456789abcdef", ".sofaweekly-new-0123456789abcdef0", "pack--123456789abcdef0",
        ]
        let fresh = ["pack-1123456789abcdef", ".sofaweekly-new-1edcba9876543210"]
        for name in left + others + fresh { try folder.write("left", to: "cache/\(name)") }
        for name in left + others { try age(name) }
        let last = [Page(path: "a.html", version: version)]
        _ = build(last)
        let names = try FileSystem.names(in: folder.path("cache"))
        #expect(left.filter(names.contains) == [] && (others + fresh).filter { !names.contains($0) } == [])
        #expect(build(last) == [])
    }

    /// Has a file of the cache be one that was written to for the last time more than an hour ago.
    private func age(_ name: String) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3700)], ofItemAtPath: folder.path("cache/\(name)"))
    }

    @Test("Where the index cannot be written, what was kept stays, and nothing is added")
    func indexThatIsInTheWay() throws {
        let pages = [Page(path: "a.html", version: 1)]
        _ = build(pages)
        let before = try packs
        try FileManager.default.moveItem(atPath: folder.path("cache/packs"), toPath: folder.path("index"))
        try folder.write("theirs", to: "cache/packs/theirs")
        _ = build([Page(path: "a.html", version: 2)])
        #expect(try packs == before)
        try folder.remove("cache/packs")
        try FileManager.default.moveItem(atPath: folder.path("index"), toPath: folder.path("cache/packs"))
        #expect(build(pages) == [])
    }

    @Test("Where few files may be open at once nothing is taken from packs, and nothing put in")
    func fewDescriptors() {
        #expect(PackedFiles(cache, isOutputEmpty: true, limit: 150) == nil)
        #expect(PackedFiles(cache, isOutputEmpty: true, limit: 1024) != nil)
    }

    @Test("Where the disk is full nothing is kept", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let file = GrowingFile(adopting: open("/dev/full", O_WRONLY), "/dev/full")
        #expect(throws: FileError(path: "/dev/full", code: ENOSPC)) { try file.add([1, 2, 3]) }
    }

    @Test("What is removed takes nothing of the disk, though it is still open")
    func removed() throws {
        let folder = try OpenFolder.open(folder.path)
        let writer = try PackWriter(in: folder)
        writer.add(MadeFile([UInt8](repeating: 1, count: 100_000)), StableHash())
        let file = try OpenFile("\(folder.path)/\(writer.name)")
        #expect(file.bytes(in: 0..<100_000)?.count == 100_000)
        writer.remove()
        #expect(file.bytes(in: 0..<1) == nil && writer.places(asPack: 0) == nil)
    }
}
