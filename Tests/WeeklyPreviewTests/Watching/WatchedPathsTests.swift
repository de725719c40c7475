import Foundation
import Testing
import WeeklyText
import WeeklyBuild

@testable import WeeklyPreview

@Suite("WatchedPaths")
struct WatchedPathsTests {
    let site: SiteFixture
    var paths = WatchedPaths()

    init() throws {
        site = try SiteFixture()
    }

    private mutating func insert(_ folder: String, _ watch: Int32) {
        paths.insert(folder: folder, watch: watch, target: PathTarget("\(site.path)/\(folder)"))
    }

    @Test("A folder is forgotten with all below it, and a watch is given up with its last path")
    mutating func remove() {
        for (folder, watch) in [("content", 1), ("content/issues", 2), ("content/issues/a", 3), ("static/a", 3)] {
            insert(folder, Int32(watch))
        }
        paths.insert(link: "content/issues/link", target: LinkTarget(site.path))
        #expect(paths.remove("content/issues") == [2])
        #expect(paths.paths(of: 3) == ["static/a"] && paths.paths(of: 2).isEmpty && paths.linkPaths.isEmpty)
        #expect(paths.isFolder("content") && !paths.isKnown("content/issues/a"))
        #expect(paths.remove("static/a") == [3] && paths.remove("static/a") == [])
    }

    @Test("A folder leads elsewhere when another is at its path, and not when something in it changes")
    mutating func folders() throws {
        insert("content", 1)
        insert("content/issues", 2)
        try site.writeIssue("new", title: "新")
        #expect(paths.changedFolders(in: site.path).isEmpty && paths.leadsThere("content", in: site.path))
        #expect(rename("\(site.path)/content/issues", "\(site.path)/old") == 0)
        #expect(paths.changedFolders(in: site.path) == ["content/issues"])
        try site.writeIssue("first", title: "别的")
        #expect(paths.changedFolders(in: site.path) == ["content/issues"])
    }

    @Test("A link leads elsewhere when its target is exchanged, written to, or reached by another way")
    mutating func links() throws {
        try site.write("a", to: "pool/x/a.css")
        #expect(symlink("../pool/x/a.css", "\(site.path)/content/a") == 0)
        func isChanged(after change: () throws -> Void) throws -> Bool {
            var paths = WatchedPaths()
            paths.insert(link: "content/a", target: LinkTarget("\(site.path)/content/a"))
            try change()
            return paths.changedLinks(in: site.path) == ["content/a"]
        }
        #expect(try !isChanged {})
        #expect(try isChanged { try site.write("bb", to: "pool/x/a.css") })
        #expect(try isChanged { try TestFiles.replace("\(site.path)/pool/x/a.css", with: "bb") })
        #expect(
            try isChanged {
                rename("\(site.path)/pool/x", "\(site.path)/pool/y")
                symlink("y", "\(site.path)/pool/x")
            })
        #expect(try isChanged { try site.remove("pool") })
    }
}
