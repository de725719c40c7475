import Foundation
import Testing

@Suite("--since")
struct SinceTests {
    /// A repository whose site stands in a folder of it, with a warning in an old issue and one in a new, not committed yet.
    private static func site() throws -> SiteFolderFixture {
        let site = try SiteFolderFixture(extra: "tagz: [旧]\n")
        #expect(
            try site.shell(
                "git init -q && git add -A && git -c user.name=t -c user.email=t@example.org commit -q -m x") == 0)
        try site.write("---\ntitle: 第二期\ndate: 2026-01-09\ntagz: [新]\n---\n\n大家好。\n", to: "content/issues/第2期.md")
        return site
    }

    @Test(
        "Warnings of the archive are not told and do not count, those of new lines are", arguments: ["check", "build"])
    func quietArchive(command: String) throws {
        let site = try Self.site()
        let result = try site.run(command, "--since", "HEAD", "--strict")
        #expect(result.status == 1)
        #expect(result.errors.contains("第2期.md:4:1") && !result.errors.contains("first.md"))
        try site.write("---\ntitle: 第二期\ndate: 2026-01-09\n---\n\n大家好。\n", to: "content/issues/第2期.md")
        #expect(try site.run(command, "--since", "HEAD", "--strict").status == 0)
        #expect(try site.run(command, "--strict").status == 1)
    }

    @Test("Errors of the archive stop a build all the same", arguments: ["check", "build"])
    func errors(command: String) throws {
        let site = try SiteFolderFixture(date: "2026-02-30")
        #expect(
            try site.shell(
                "git init -q && git add -A && git -c user.name=t -c user.email=t@example.org commit -q -m x") == 0)
        let result = try site.run(command, "--since", "HEAD")
        #expect(result.status == 1 && result.errors.contains("[invalid-date]"))
    }

    @Test("last-issue is the issue that is dated last, without git")
    func lastIssue() throws {
        let site = try SiteFolderFixture(extra: "tagz: [旧]\n")
        try site.write("---\ntitle: 第二期\ndate: 2026-01-09\n---\n\n大家好。\n", to: "content/issues/second/index.md")
        #expect(try site.run("check", "--since", "last-issue", "--strict").status == 0)
        try site.write("---\ntitle: 第二期\ndate: 2026-01-09\ntagz: 1\n---\n", to: "content/issues/second/index.md")
        let result = try site.run("check", "--since", "last-issue", "--strict")
        #expect(result.status == 1 && !result.errors.contains("first.md"))
    }

    @Test("--fix mends what changed alone, and round after round")
    func fix() throws {
        let site = try Self.site()
        #expect(try site.run("check", "--since", "HEAD", "--fix=all").status == 0)
        #expect(try site.read("content/issues/first.md").contains("tagz"))
        #expect(try site.read("content/issues/第2期.md").contains("tags: [新]"))
    }

    @Test("A revision that git does not know is wrong usage; no repository, and no git, is the machine's fault")
    func failures() throws {
        let site = try Self.site()
        let unknown = try site.run("check", "--since", "v9")
        #expect(unknown.status == 64 && unknown.errors.contains("git knows no revision v9"))
        let without = try site.run("build", "--since", "HEAD", environment: ["PATH": "/nonexistent"])
        #expect(without.status == 2 && without.errors.contains("--since needs git"))
        let elsewhere = try SiteFolderFixture()
        #expect(try elsewhere.run("check", "--since", "HEAD").status == 2)
        #expect(!site.exists("public"))
    }
}
