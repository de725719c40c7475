import Foundation
import Testing
import WeeklyText

@testable import WeeklyBuild

@Suite("Paths as text")
struct PathTextTests {
    @Test(
        "The folder that holds a path",
        arguments: [
            ("a", "."), ("a/b", "a"), ("a/b/", "a"), ("/a", "/"), ("/", "/"), ("./a", "."), ("a//b", "a"),
            ("a/\u{301}b", "a"), ("a\u{301}/b", "a\u{301}"), ("..//\u{20DD}", ".."),
        ])
    func parents(path: String, parent: String) {
        #expect(PathText.parent(of: path) == parent)
    }

    @Test(
        "What is directly in a folder is told as its folder would be",
        arguments: ["a", "a/b", "a/bc/d", "a/b/\u{301}c", "ab/c", "a\u{301}/b", "/a"])
    func directlyBelow(path: String) {
        for folder in ["a", "ab", "a/b", "a/bc", "a\u{301}", "b"] {
            let isParent = PathText.parent(of: path).hasBytes(of: folder)
            #expect(PathText.isDirectlyBelow(path, folder) == isParent)
        }
        for folder in [".", "/", ""] { #expect(!PathText.isDirectlyBelow("a", folder)) }
        #expect(!PathText.isDirectlyBelow("a//b", "a"))
    }

    @Test(
        "What is below a folder has its bytes and a slash in front",
        arguments: [
            ("a/b", "a", true), ("a/b/c", "a/", true), ("a/b", "/", false), ("/a", "/", true), ("ab/c", "a", false),
            ("a", "a", false), ("a\u{301}/b", "a", false), ("a/\u{301}b", "a", true), ("a", "a/b", false),
        ])
    func below(path: String, folder: String, isBelow: Bool) {
        #expect(PathText.isBelow(path, folder) == isBelow)
    }

    @Test(
        "The last part of a path",
        arguments: [("a", "a"), ("a/b", "b"), ("a/b/", "b"), ("/a", "a"), ("/", "/"), ("a/\u{301}b", "\u{301}b")])
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

    @Test(
        "Only what stands behind a slash is below",
        arguments: [("a/b", true), ("ab", false), ("a", false), ("a/\u{301}", true)])
    func below(path: String, isBelow: Bool) {
        #expect(PathText.isBelow(path, "a") == isBelow && PathText.isBelow("/\(path)", "/"))
    }

    @Test("A path is resolved also where nothing is there yet, byte for byte")
    func resolved() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "real/inner/file")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("real/inner"))
        let cases = [
            ("new/../a", "a"), ("new/./b/../../a", "a"), ("link/../a", "real/a"), ("link/new", "real/inner/new"),
            ("real/new/..", "real"), ("new//b/", "new/b"), ("new/../\u{301}a", "\u{301}a"), ("file/../real", "real"),
        ]
        for (path, resolved) in cases {
            #expect(PathText.resolved(folder.path(path)).utf8.elementsEqual(folder.path(resolved).utf8), "\(path)")
        }
        #expect(PathText.resolved("/../..") == "/")
        #expect(PathText.resolved(".") == FileSystem.realPath("."))
    }
}
