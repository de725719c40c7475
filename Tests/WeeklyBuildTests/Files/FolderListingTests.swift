import Foundation
import Testing
import WeeklyText

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

    private func list(_ name: String = "") throws -> FolderListing {
        try FolderListing(below: name.isEmpty ? folder.path : folder.path(name))
    }

    @Test("They are sorted by path, and editors' own files are left out wherever they are")
    func listing() throws {
        let names = ["b/c", "a", "b.md", ".git/config", "b/.swap", "b/old~", "c~/d", "b/d/e"]
        for name in names { try folder.write("", to: name) }
        #expect(try list().files == ["a", "b.md", "b/c", "b/d/e"])
        #expect(try !list().hasLinks)
    }

    @Test("A folder that is not there, or is a file, has none")
    func nothing() throws {
        try folder.write("", to: "file")
        #expect(try list("none").files == [])
        #expect(try list("file").files == [])
    }

    // MARK: Links

    @Test("Links are followed within the folder, but not in a circle; one that leads nowhere is listed")
    func links() throws {
        try folder.write("", to: "real/a")
        try link("first", to: "real")
        try link("real/up", to: "..")
        try link("real/self", to: ".")
        try link("lost", to: "nothing")
        try link("z", to: "real/a")
        let listing = try list()
        #expect(listing.files == ["first/a", "lost", "real/a", "z"])
        #expect(listing.realPaths == ["first/a": folder.path("real/a"), "z": folder.path("real/a")])
        #expect(listing.refused == [] && listing.hasLinks)
    }

    @Test(
        "A link that leads out of the folder is refused, whatever it leads to",
        arguments: ["/etc/passwd", "/etc", "/proc/self/environ", "../secret", "../secret/", "..", "/", "../in-not"])
    func outside(target: String) throws {
        for name in ["secret/key", "in-not/x", "in/a"] { try folder.write("", to: name) }
        try link("in/link", to: target)
        let listing = try list("in")
        #expect(listing.files == ["a"] && listing.realPaths == [:])
        #expect(listing.refused.map(\.path) == ["link"])
        guard case .outside? = listing.refused.first?.problem else { Issue.record("\(listing.refused)"); return }
    }

    @Test("A link to a link counts for where it ends", arguments: ["outer", "inner"])
    func chains(end: String) throws {
        for name in ["outer", "in/inner"] { try folder.write("", to: name) }
        try link("in/last", to: end == "outer" ? "../outer" : "inner")
        try link("in/first", to: "last")
        let listing = try list("in")
        #expect(listing.files == (end == "outer" ? ["inner"] : ["first", "inner", "last"]))
        #expect(listing.refused.map(\.path) == (end == "outer" ? ["first", "last"] : []))
    }

    @Test("A link to what is hidden is refused", arguments: [".git/config", ".git", "a/.key", "b~", "b~/c"])
    func hidden(target: String) throws {
        for name in [".git/config", "a/.key", "b~/c"] { try folder.write("", to: name) }
        try link("link", to: target)
        let listing = try list()
        #expect(listing.files == [])
        #expect(listing.refused.map(\.problem) == [.hidden(target: folder.path(target))])
    }

    @Test("Every folder is shown by one link at most: eight folders that link to each other stay eight")
    func multiplying() throws {
        for first in 0..<8 {
            try folder.write("", to: "\(first)/file")
            for second in 0..<8 where second != first { try link("\(first)/to-\(second)", to: "../\(second)") }
        }
        let listing = try list()
        #expect(listing.files.count <= 16)
        #expect((0..<8).allSatisfy { listing.files.contains("\($0)/file") })
        #expect(listing.refused.count <= 56 * 2)
        guard case .again? = listing.refused.first?.problem else { Issue.record("no refusal"); return }
    }

    @Test("A folder that is a link itself must lead to what is in the outer one")
    func linkedItself() throws {
        for name in ["site/real/a", "elsewhere/b"] { try folder.write("", to: name) }
        try link("site/content", to: "real")
        try link("site/static", to: "../elsewhere")
        let content = try FolderListing(below: folder.path("site/content"), in: folder.path("site"))
        #expect(content.files == ["a"] && content.refused == [])
        let other = try FolderListing(below: folder.path("site/static"), in: folder.path("site"))
        #expect(other.files == [])
        #expect(other.refused == [RefusedLink(path: "", problem: .outside(target: folder.path("elsewhere")))])
    }

    @Test("Where links may lead anywhere in the outer folder, they do")
    func outerBounds() throws {
        for name in ["site/static/a", "site/shared/b", "elsewhere/c"] { try folder.write("", to: name) }
        try link("site/static/s", to: "../shared")
        try link("site/static/e", to: "../../elsewhere")
        let listing = try FolderListing(
            below: folder.path("site/static"), in: folder.path("site"), linksStayInside: false)
        #expect(listing.files == ["a", "s/b"] && listing.refused.map(\.path) == ["e"])
    }

    // MARK: Parts

    @Test(
        "A part of the list is what the whole list has there", arguments: ["a", "a/b", "a/b/c", "d", "none", "d/x"])
    func parts(path: String) throws {
        for name in ["a/b/c", "a/b/e", "a/f", "d", "g"] { try folder.write("", to: name) }
        let whole = try list().files
        let part = try FolderListing.files(at: path, below: folder.path)
        #expect(part == whole.filter { $0 == path || $0.hasPrefix("\(path)/") })
    }

    @Test(
        "Where a link is among a part, only the whole list tells", arguments: ["a", "link", "link/x", "a/b/up", "lost"])
    func partsWithLinks(path: String) throws {
        try folder.write("", to: "a/b/c")
        try link("a/b/up", to: "..")
        try link("link", to: "a")
        try link("lost", to: "nothing")
        #expect(try FolderListing.files(at: path, below: folder.path) == nil)
    }

    @Test("In a folder whose hidden names are published only leftovers are not listed")
    func leftovers() throws {
        let names = [".nojekyll", ".well-known/security.txt", ".git/config", "a/.DS_Store", "a/.b.css.swp", "a/b.css~"]
        for name in names { try folder.write("", to: name) }
        let listing = try FolderListing(below: folder.path, leavingOut: .leftovers)
        #expect(listing.files == [".nojekyll", ".well-known/security.txt"])
        #expect(try list().files == [])
    }
}
