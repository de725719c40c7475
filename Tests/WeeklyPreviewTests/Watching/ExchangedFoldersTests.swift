import Foundation
import Testing
import WeeklyBuild

@testable import WeeklyPreview

extension WatchingTests {
    /// Paths that lead elsewhere than when the watch began.
    @Suite("Exchanged folders")
    struct ExchangedFoldersTests {
        let watching: WatchingTests
        var site: SiteFixture { watching.site }

        init() throws {
            watching = try WatchingTests()
        }

        private func watch(_ kind: String, _ root: String? = nil, _ body: (Mailbox) throws -> Void) throws {
            #expect(try watching.watch(WatchingTests.watchers(kind, root ?? site.path), body) == [])
        }

        private func move(_ old: String, _ new: String) {
            #expect(rename("\(site.path)/\(old)", "\(site.path)/\(new)") == 0)
        }

        /// Makes a link in one step, whatever link was there.
        private func link(_ target: String, _ name: String) {
            #expect(symlink(target, "\(site.path)/next") == 0)
            move("next", name)
        }

        /// Waits until a path has been told of, or that anything may have changed.
        private func expect(_ path: String, from changes: Mailbox) {
            while let next = changes.next(), !next.touch(path), !next.isIncomplete {}
        }

        @Test("A linked folder that becomes a real one is watched, and what was its target is not", arguments: kinds)
        func linkBecomesFolder(kind: String) throws {
            try site.writeIssue("../pool/a/index", title: "甲")
            link("../pool/a", "content/issues/a")
            try watch(kind) { changes in
                try site.remove("content/issues/a")
                try site.writeIssue("a/index", title: "乙")
                expect("content/issues/a/index.md", from: changes)
                try site.remove("content/pool")
                try site.writeIssue("a/index", title: "丙")
                watching.expect(["content/issues/a/index.md"], from: changes)
                try site.writeIssue("a/b/new", title: "丁")
                watching.expect(["content/issues/a/b/new.md"], from: changes)
            }
        }

        @Test("A link that is turned in one step leads the watch with it", arguments: kinds)
        func turnedLink(kind: String) throws {
            for name in ["a", "b"] { try site.writeIssue("../pool/\(name)/index", title: name) }
            link("../pool/a", "content/issues/c")
            try watch(kind) { changes in
                link("../pool/b", "content/issues/c")
                watching.expect(["content/issues/c/index.md"], from: changes)
                try site.remove("content/pool/a")
                try site.writeIssue("../pool/b/index", title: "改")
                expect("content/pool/b/index.md", from: changes)
            }
        }

        @Test("A part of the site that is a link is exchanged by exchanging what it leads to", arguments: kinds)
        func folderBehindLink(kind: String) throws {
            try site.write("a", to: "themes/now/a.css")
            link("themes/now", "static")
            try watch(kind) { changes in
                try site.write("b", to: "themes/next/a.css")
                move("themes/now", "themes/old")
                move("themes/next", "themes/now")
                watching.expect(["static/a.css"], from: changes)
                try site.write("cc", to: "themes/now/a.css")
                watching.expect(["static/a.css"], from: changes)
            }
        }

        @Test("A file that a link leads to is told of under the link's path", arguments: kinds)
        func fileBehindLink(kind: String) throws {
            try site.write("a", to: "themes/a.css")
            try site.write("x", to: "static/b.css")
            link("../themes/a.css", "static/a.css")
            try watch(kind) { changes in
                try site.write("bb", to: "themes/a.css")
                watching.expect(["static/a.css"], from: changes)
                try TestFiles.replace("\(site.path)/themes/a.css", with: "ccc")
                watching.expect(["static/a.css"], from: changes)
            }
        }

        @Test("The site's folder is moved away, and another is put at its path", arguments: kinds)
        func source(kind: String) throws {
            let next = try SiteFixture()
            try watch(kind) { changes in
                let old = site.path + "-old"
                defer { try? FileManager.default.removeItem(atPath: old) }
                #expect(rename(site.path, old) == 0)
                #expect(rename(next.path, site.path) == 0)
                try site.writeIssue("first", title: "新文件夹")
                expect("content/issues/first.md", from: changes)
                try site.writeIssue("later", title: "以后")
                expect("content/issues/later.md", from: changes)
            }
        }

        @Test("A link that the site's folder is reached by is turned", arguments: kinds)
        func linkedSource(kind: String) throws {
            let (next, root) = (try SiteFixture(), site.path + "-link")
            defer { try? FileManager.default.removeItem(atPath: root) }
            #expect(symlink(site.path, root) == 0)
            try watch(kind, root) { changes in
                #expect(symlink(next.path, root + "-next") == 0 && rename(root + "-next", root) == 0)
                try next.writeIssue("later", title: "以后")
                expect("content/issues/later.md", from: changes)
            }
        }

        #if os(Linux)
            @Test("A file that gets its name last, and is never closed, is told of")
            func nameLast() throws {
                try watch("system") { changes in
                    let descriptor = open("\(site.path)/content/issues", O_WRONLY | 0o20000000 | O_DIRECTORY, 0o644)
                    try #require(descriptor >= 0)
                    defer { close(descriptor) }
                    let path = "\(site.path)/content/issues/new.md"
                    #expect(linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0)
                    watching.expect(["content/issues/new.md"], from: changes)
                }
            }
        #endif
    }

    static let kinds = ["system", "polling"]
}
