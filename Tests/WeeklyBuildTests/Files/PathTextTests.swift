import Testing

@testable import WeeklyBuild

@Suite("Paths as text")
struct PathTextTests {
    @Test(
        "The folder that holds a path",
        arguments: [
            ("a", "."), ("a/b", "a"), ("a/b/", "a"), ("/a", "/"), ("/", "/"), ("./a", "."), ("a//b", "a"),
        ])
    func parents(path: String, parent: String) {
        #expect(PathText.parent(of: path) == parent)
    }

    @Test("The last part of a path", arguments: [("a", "a"), ("a/b", "b"), ("a/b/", "b"), ("/a", "a")])
    func names(path: String, name: String) {
        #expect(PathText.name(of: path) == name)
    }

    @Test(
        "Joining",
        arguments: [
            ("a", "b", "a/b"), ("a/", "b", "a/b"), (".", "b", "b"), ("", "b", "b"), ("a", "", "a"), (".", "", "."),
        ])
    func joining(folder: String, path: String, joined: String) {
        #expect(PathText.join(folder, path) == joined)
    }
}
