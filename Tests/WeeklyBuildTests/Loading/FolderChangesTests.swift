import Testing
import WeeklyText

@testable import WeeklyBuild

@Suite("Changes in a folder")
struct FolderChangesTests {
    @Test(
        "A path is touched by itself and by the folders above it",
        arguments: [
            ("content/a.md", true), ("content/b/c.md", true), ("content/b/d/e.md", true), ("content/b", true),
            ("content/bc", false), ("content", false), ("content/a.md2", false), ("a.md", false), ("", false),
        ])
    func touching(path: String, isTouched: Bool) {
        #expect(FolderChanges(["content/a.md", "content/b"]).touch(path) == isTouched)
    }

    @Test(
        "A folder is reached from below and from above",
        arguments: [
            (["templates/a.html"], true), (["templates"], true), (["templates2/a"], false),
            (["static/templates/a"], false),
            ([], false),
        ] as [(Set<String>, Bool)])
    func reaching(paths: Set<String>, isReached: Bool) {
        #expect(FolderChanges(paths).reach(below: "templates") == isReached)
    }

    @Test(
        "Editors' own files are no part of a site",
        arguments: [
            ("a/.b/c", true), ("a/b~", true), ("a~/b", true), ("a/b.c", false), ("", false), ("/.a", true),
            ("static/.well-known/x", false), ("static/.git/x", true), ("static/a/.DS_Store", true),
        ])
    func ignored(path: String, isIgnored: Bool) {
        #expect(FolderChanges.isIgnored(path) == isIgnored)
        #expect(FolderChanges([path]).relevant.paths.isEmpty == isIgnored)
    }

    @Test("Together they hold all paths, and are incomplete where one is")
    func union() {
        var changes = FolderChanges(["a"])
        changes.formUnion(FolderChanges(["b"]))
        #expect(changes == FolderChanges(["a", "b"]))
        changes.formUnion(FolderChanges(isIncomplete: true))
        changes.formUnion(FolderChanges())
        #expect(changes == FolderChanges(["a", "b"], isIncomplete: true))
        #expect(changes.relevant.isIncomplete)
    }

    @Test("Nothing changed only where nothing is named and nothing was lost")
    func emptiness() {
        #expect(FolderChanges().isEmpty)
        #expect(!FolderChanges(["a"]).isEmpty)
        #expect(!FolderChanges(isIncomplete: true).isEmpty)
    }
}
