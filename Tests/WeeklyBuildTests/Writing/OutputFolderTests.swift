import Foundation
import Testing
import WeeklyDiagnostics

@testable import WeeklyBuild

@Suite("The folder that is written to")
struct OutputFolderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["site/content/a", "site/static/a", "site/templates/a", "site/public/a", "other/a"] {
            try folder.write("", to: name)
        }
    }

    @Test(
        "It may not be, hold or lie in what is read",
        arguments: [
            ("site", "is the source folder"), ("site/", "is the source folder"), ("site/.", "is the source folder"),
            ("", "holds the source folder"), ("site/content", "lies in content/"),
            ("site/content/x/y", "lies in content/"),
            ("site/static/x", "lies in static/"), ("site/templates", "lies in templates/"),
            ("other/../site/content", "lies in content/"),
        ])
    func overlaps(output: String, problem: String) {
        let found = OutputFolder.overlap(folder.path(output), source: folder.path("site"))
        #expect(found?.id == .outputOverlapsSource)
        #expect(found?.message.contains(problem) == true)
    }

    @Test(
        "Other folders will do, be they there or not",
        arguments: ["site/public", "site/new/deep", "other", "site2", "site/contents"])
    func separate(output: String) {
        #expect(OutputFolder.overlap(folder.path(output), source: folder.path("site")) == nil)
    }

    @Test("A link to what is read is what it leads to")
    func links() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("site/content"))
        #expect(OutputFolder.overlap(folder.path("link/new"), source: folder.path("site")) != nil)
    }

    @Test("The list of files is sorted, and what leads out of the folder is not read from it")
    func manifests() throws {
        let output = OutputFolder(path: folder.path("other"))
        #expect(try output.previousFiles() == [])
        #expect(String(decoding: OutputFolder.manifest(of: ["b", "a/c", "a"]), as: UTF8.self) == "a\na/c\nb\n")
        try folder.write("a\n/etc/passwd\n../x\nb/../../c\nb/./c\nd..e\n\nf/g\n", to: "other/.sofaweekly-files")
        #expect(try output.previousFiles() == ["a", "d..e", "f/g"])
    }

    @Test("Removing a file removes the folders that it leaves empty, and no others")
    func removing() throws {
        let output = OutputFolder(path: folder.path("out"))
        for name in ["out/a/b/c", "out/a/d"] { try folder.write("", to: name) }
        try output.remove("a/b/c")
        #expect(!folder.exists("out/a/b") && folder.exists("out/a/d"))
        try output.remove("a/d")
        #expect(folder.exists("out") && !folder.exists("out/a"))
        try output.remove("a/never/there")
    }

    // MARK: Staging

    @Test("New files wait beside the output folder; what a killed build left there is gone")
    func staging() throws {
        let beside = ".out.sofaweekly-staging"
        try folder.write("old", to: "\(beside)/0")
        let staging = try Staging.make(for: folder.path("out"))
        #expect(staging.path(3) == folder.path("\(beside)/3"))
        #expect(folder.exists(beside) && !folder.exists("\(beside)/0"))
        try FileSystem.write([1], to: staging.path(0))
        try staging.remove()
        #expect(!folder.exists(beside))
    }

    @Test("Where nothing can be made beside it, they wait within")
    func stagingWithin() throws {
        try folder.write("a file in the way", to: ".out.sofaweekly-staging")
        let staging = try Staging.make(for: folder.path("out"))
        #expect(staging.path(0) == folder.path("out/.sofaweekly-staging/0"))
        try staging.remove()
    }
}
