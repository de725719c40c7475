import Foundation
import Testing

@testable import WeeklyBuild

@Suite("Files below a folder")
struct FolderListingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }

    @Test("They are sorted by path, and editors' own files are left out wherever they are")
    func listing() throws {
        let names = ["b/c", "a", "b.md", ".git/config", "b/.swap", "b/old~", "c~/d", "b/d/e"]
        for name in names { try folder.write("", to: name) }
        #expect(try FolderListing.files(below: folder.path) == ["a", "b.md", "b/c", "b/d/e"])
    }

    @Test("A folder that is not there, or is a file, has none")
    func nothing() throws {
        try folder.write("", to: "file")
        #expect(try FolderListing.files(below: folder.path("none")) == [])
        #expect(try FolderListing.files(below: folder.path("file")) == [])
    }

    @Test("Links are followed, also twice beside each other, but not in a circle; one that leads nowhere is listed")
    func links() throws {
        try folder.write("", to: "real/a")
        try link("first", to: "real")
        try link("real/up", to: "..")
        try link("real/self", to: ".")
        try link("lost", to: "nothing")
        #expect(try FolderListing.files(below: folder.path) == ["first/a", "lost", "real/a"])
    }

    @Test(
        "A part of the list is what the whole list has there",
        arguments: ["a", "a/b", "a/b/c", "d", "lost", "none", "d/x"])
    func parts(path: String) throws {
        for name in ["a/b/c", "a/b/e", "a/f", "d", "g"] { try folder.write("", to: name) }
        try link("lost", to: "nothing")
        try link("a/up", to: "..")
        let whole = try FolderListing.files(below: folder.path)
        let part = try FolderListing.files(at: path, below: folder.path)
        #expect(part == whole.filter { $0 == path || $0.hasPrefix("\(path)/") })
    }

    @Test(
        "Names that begin with a dot or end with a tilde are editors' own",
        arguments: [(".a", true), ("a~", true), ("~a", false), ("a.b", false), ("", false), (".", true)])
    func ignored(name: String, isIgnored: Bool) {
        #expect(FolderListing.isIgnored(name) == isIgnored)
    }
}
