import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyBuild
@testable import WeeklySite

/// An output folder with what builds before have left in it.
struct CommitFixture {
    let folder: TemporaryFolder
    let output: OpenFolder
    let staging: Staging

    init(holdingNewFolders: Bool = false) throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: false)
        output = try OpenFolder.open(folder.path("out"))
        let staging = try Staging.make(for: output)
        self.staging = holdingNewFolders ? staging.holdingNewFolders(of: output) : staging
    }

    func routes(_ texts: [String: String]) -> [Route] {
        texts.sorted(byBytesOf: \.key).map { path, text in
            Route(
                path: RoutePath(path), origin: .program("a test"), isPage: path.hasSuffix(".html"),
                content: .made { .success(Array(text.utf8)) })
        }
    }

    /// A build of some files, up to where the first of them would be moved.
    func commit(_ texts: [String: String]) throws -> Result<Commit, SiteWriterFailure> {
        let routes = routes(texts)
        let (previous, current) = (try Manifest(in: output), Manifest(texts.keys))
        let making = RouteMaking(routes: routes, output: output, staging: staging, kept: nil, progress: nil)
        let files = OutputFiles(routes: routes)
        let plan = try WritingPlan.make(
            files, in: WritingPlan.folders(of: routes), making.results(jobs: 1).map(\.outcome), output,
            previous: previous, current: current)
        return plan.map { Commit(files, $0, output, staging, previous: previous, current: current) }
    }

    func build(_ texts: [String: String]) throws {
        var commit = try commit(texts).get()
        try commit.run()
    }

    var files: [String: String] {
        get throws {
            try folder.files(below: "out").filter { $0.key != Manifest.name }.mapValues {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}

@Suite("Moving files to the output")
struct CommitTests {
    let fixture: CommitFixture

    init() throws {
        fixture = try CommitFixture()
    }

    @Test("A build that fails on its way says how far it came, and the next one removes what is gone by then")
    func interrupted() throws {
        try fixture.build(["index.html": "1", "issues/a.html": "a"])
        var commit = try fixture.commit(["index.html": "2", "issues/a.html": "b", "issues/new.html": "new"]).get()
        // New files come first: number 2 is moved, and number 0, the home page, is missing.
        try fixture.staging.folder.remove(Staging.name(0))
        #expect(throws: FileError.self) { try commit.run() }
        #expect(commit.done == SiteWriter.Unfinished(moved: 2, moves: 3, removed: 0, removals: 0))
        #expect(try fixture.files == ["index.html": "1", "issues/a.html": "b", "issues/new.html": "new"])
        #expect(try Manifest(in: fixture.output) == Manifest(["index.html", "issues/a.html", "issues/new.html"]))
        let next = try CommitFixture(after: fixture)
        try next.build(["index.html": "1", "issues/a.html": "a"])
        #expect(try next.files == ["index.html": "1", "issues/a.html": "a"])
    }

    @Test("The union of the old list and the new is there before a file moves")
    func union() throws {
        try fixture.build(["a.html": "1", "old.html": "old"])
        var commit = try fixture.commit(["a.html": "2", "new.html": "new"]).get()
        for number in 0...1 { try fixture.staging.folder.remove(Staging.name(number)) }
        #expect(throws: FileError.self) { try commit.run() }
        #expect(commit.done.moved == 0 && commit.done.removed == 0)
        #expect(try Manifest(in: fixture.output) == Manifest(["a.html", "old.html", "new.html"]))
        #expect(try fixture.files == ["a.html": "1", "old.html": "old"])
    }

    @Test("A failure while files of earlier builds go has all new files in place")
    func removalsComeLast() throws {
        try fixture.build(["a.html": "1", "x/old.html": "old"])
        let commit = try fixture.commit(["a.html": "2", "b.html": "b"]).get()
        #expect(commit.plan.moves == [.file(1), .file(0)] && commit.plan.removals == ["x/old.html"])
        #expect(commit.plan.obstacles.isEmpty)
    }

    @Test("Nothing is moved where a folder or a file that is not the program's stands in the way of the last file")
    func targetsAreChecked() throws {
        try fixture.build(["a": "1"])
        try fixture.folder.write("theirs", to: "out/z/inner/theirs.txt")
        try fixture.folder.write("theirs", to: "out/y")
        for texts in [["a": "2", "z": "file"], ["a": "2", "y/b": "file"]] {
            let failure = #expect(throws: SiteWriterFailure.self) { try fixture.commit(texts).get() }
            #expect(failure?.diagnostics.map(\.id) == [.outputNotWritable] && failure?.unfinished == nil)
            for number in 0...1 { try fixture.staging.folder.remove(Staging.name(number)) }
        }
        #expect(try fixture.files == ["a": "1", "z/inner/theirs.txt": "theirs", "y": "theirs"])
    }

    @Test("What earlier builds wrote makes room: a file for a folder, and a folder for a file")
    func obstacles() throws {
        try fixture.build(["a": "1", "b/c/d": "2", "b/e": "3", "f": "4"])
        var commit = try fixture.commit(["a/x/y": "5", "b": "6", "f": "4"]).get()
        #expect(commit.plan.removals == [])
        try commit.run()
        #expect(commit.done.removed == 3)
        #expect(try fixture.files == ["a/x/y": "5", "b": "6", "f": "4"])
    }

    @Test("Folders that an empty output has not are moved as a whole, when the last of their files would be")
    func newFolders() throws {
        let fixture = try CommitFixture(holdingNewFolders: true)
        let texts = [
            "index.html": "1", "issues/a/index.html": "a", "issues/b/index.html": "b", "issues/index.html": "list",
            "static/deep/style.css": "s",
        ]
        var commit = try fixture.commit(texts).get()
        #expect(
            commit.plan.moves == [.file(0), .folder("issues", files: 3), .folder("static", files: 1)]
                && commit.plan.missingFolders == [])
        #expect(try fixture.files.keys.allSatisfy { $0.hasPrefix(".sofaweekly-") }, "nothing is there yet")
        try commit.run()
        #expect(commit.done == SiteWriter.Unfinished(moved: 5, moves: 5, removed: 0, removals: 0))
        #expect(try fixture.files == texts)
        for name in ["issues", "issues/a", "static/deep"] {
            #expect(try FileSystem.entry(at: fixture.folder.path("out/\(name)"))?.mode == 0o755)
        }
        try fixture.staging.remove()
        #expect(try FileSystem.names(in: fixture.folder.path("out")).sorted().count == 4, "and the list of files")
    }

    @Test("Beside folders that the output has, only those are moved as a whole that it has not")
    func newFoldersBesideOthers() throws {
        let fixture = try CommitFixture(holdingNewFolders: true)
        try fixture.folder.write("theirs", to: "out/issues/theirs.txt")
        try fixture.folder.write("theirs", to: "out/tags")
        let texts = ["issues/a/index.html": "a", "issues/a/picture.svg": "p", "issues/index.html": "list"]
        var commit = try fixture.commit(texts).get()
        #expect(commit.plan.moves == [.folder("issues/a", files: 2), .file(2)])
        try commit.run()
        try fixture.staging.remove()
        var wanted = texts
        wanted["issues/theirs.txt"] = "theirs"
        wanted["tags"] = "theirs"
        #expect(try fixture.files == wanted)
    }

    @Test("A folder that somebody else fills meanwhile is an error, and nothing of theirs is lost")
    func foldersOfOthers() throws {
        let fixture = try CommitFixture(holdingNewFolders: true)
        var commit = try fixture.commit(["a/b": "1", "c": "2"]).get()
        try fixture.folder.write("theirs", to: "out/a/theirs.txt")
        #expect(throws: FileError.self) { try commit.run() }
        try fixture.staging.remove()
        #expect(try fixture.files["a/theirs.txt"] == "theirs")
        try CommitFixture(after: fixture).build(["a/b": "1", "c": "2"])
        #expect(try fixture.files == ["a/b": "1", "c": "2", "a/theirs.txt": "theirs"])
    }

    @Test("Where the output hands more than modes to what is made in it, files alone are moved")
    func specialModes() throws {
        let fixture = try CommitFixture()
        chmod(fixture.folder.path("out"), 0o2755)
        let staging = fixture.staging.holdingNewFolders(of: fixture.output)
        #expect(staging.newFolders == nil)
    }

    @Test("Behind a link in the output nothing is written, removed or given another mode")
    func links() throws {
        try fixture.build(["a/b": "1", "c": "2"])
        for name in ["outside/b", "outside/d"] { try fixture.folder.write("keep", to: name) }
        try fixture.folder.remove("out/a")
        try FileManager.default.createSymbolicLink(
            atPath: fixture.folder.path("out/a"), withDestinationPath: fixture.folder.path("outside"))
        let failure = #expect(throws: SiteWriterFailure.self) { try fixture.commit(["a/d": "3", "c": "2"]).get() }
        #expect(failure?.diagnostics.first?.message.contains("a symlink stands where a folder is needed") == true)
        try CommitFixture(after: fixture).build(["c": "2"])
        #expect(try fixture.folder.files(below: "outside") == ["b": Data("keep".utf8), "d": Data("keep".utf8)])
    }

    @Test("A link where a file is to be is replaced, not followed")
    func linksOfFiles() throws {
        try fixture.folder.write("keep", to: "outside")
        try FileManager.default.createSymbolicLink(
            atPath: fixture.folder.path("out/a"), withDestinationPath: fixture.folder.path("outside"))
        try fixture.build(["a": "keep"])
        #expect(try fixture.output.entry("a")?.kind == .file)
        #expect(try fixture.folder.read("outside") == "keep")
    }

    @Test("A file that has another mode gets the right one; one that has a name elsewhere too is replaced")
    func modes() throws {
        try fixture.build(["a/b": "1", "a/c": "2"])
        link(fixture.folder.path("out/a/c"), fixture.folder.path("elsewhere"))
        for (name, mode) in [("out/a/b", 0o600), ("out/a/c", 0o600), ("out/a", 0o2700)] {
            chmod(fixture.folder.path(name), mode_t(mode))
        }
        try CommitFixture(after: fixture).build(["a/b": "1", "a/c": "2"])
        let folder = try fixture.output.folder("a")
        #expect(try folder.entry("b")?.mode == 0o644 && folder.entry("c")?.mode == 0o644)
        #expect(try folder.status().mode == 0o2755)
        #expect(try OpenFolder.open(fixture.folder.path).entry("elsewhere")?.mode == 0o600)
    }
}

extension CommitFixture {
    /// The next build of the same output.
    init(after other: CommitFixture) throws {
        (folder, output) = (other.folder, other.output)
        Staging.removeLeftovers(of: output)
        staging = try Staging.make(for: output)
    }
}

@Suite("The order in which files are moved")
struct WritingOrderTests {
    private func order(
        _ path: String, _ origin: Origin, isPage: Bool = false, isNew: Bool = false, _ content: Route.Content? = nil
    ) -> WritingOrder {
        WritingOrder(
            Route(
                path: RoutePath(path), origin: origin, isPage: isPage, content: content ?? .made { .success([]) }),
            isNew: isNew)
    }

    @Test("What others need or lead to comes first")
    func order() {
        let issue = Origin.file("content/issues/a.md")
        let order = [
            order("style-1.css", .builtIn("static/style.css"), .carried([])),
            order("issues/a/index.html", issue, isPage: true, isNew: true),
            order("tags/a/index.html", .program("a tag"), isPage: true, isNew: true),
            order("issues/a/index.html", issue, isPage: true),
            order("archive/index.html", .program("the archive"), isPage: true),
            order("index.html", .program("the list"), isPage: true), order("feed.xml", .program("the feed")),
        ]
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
        #expect(self.order("issues/a/p.png", issue, .copied(from: "p.png")) == .asset)
    }
}
