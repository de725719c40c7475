import Foundation
import TestServers
import Testing

@Suite("sofaweekly check --external")
struct ExternalTests {
    /// A site whose old issue leads to one dead address and whose new one to another, one that moved and one that is well.
    private static func site(_ server: MisbehavingServer, language: String = "en", links: String = "") throws
        -> SiteFolderFixture
    {
        let site = try SiteFolderFixture(language: language)
        try site.write(try site.read("sofaweekly.yml") + links, to: "sofaweekly.yml")
        try site.write(
            "---\ntitle: 第一期\ndate: 2026-01-02\n---\n\n[旧](\(server.address)/missing)\n", to: "content/issues/first.md")
        try site.write(
            """
            ---
            title: 第二期
            date: 2026-01-09
            ---

            [没了](\(server.address)/gone)、[搬了](\(server.address)/moved)、[好的](\(server.address)/ok)

            """, to: "content/issues/second.md")
        return site
    }

    private static let only = ["--only", "dead-link,moved-link"]

    private static func check(
        _ site: SiteFolderFixture, _ arguments: String..., isPrivateAllowed: Bool = true
    ) throws -> Program.Result {
        let asked = ["check", "--external"] + only + (isPrivateAllowed ? ["--allow-private"] : [])
        return try Program.run(asked + arguments, in: site.path)
    }

    @Test("What is gone and what has moved is told at its place, and is a warning")
    func usual() async throws {
        let server = try await MisbehavingServer()
        let site = try Self.site(server)
        let result = try Self.check(site)
        #expect(result.status == 0)
        let said = result.errors
        #expect(
            said.contains(
                "first.md:6:5: warning: nothing is at \(server.address)/missing: the server says that there is nothing (404)"
            ))
        #expect(
            said.contains(
                "second.md:6:6: warning: nothing is at \(server.address)/gone: the server says that there is nothing (410)"
            ))
        #expect(said.contains("this address leads to \(server.address)/ok for good [moved-link]"))
        #expect(result.output == "checked 2 issues: 0 errors, 3 warnings; --fix=all guesses at 1\n")
        #expect(try Self.check(site, "--strict").status == 1)
        try await server.close()
    }

    @Test("Reasons are said in the newsletter's language")
    func chinese() async throws {
        let server = try await MisbehavingServer()
        let result = try Self.check(try Self.site(server, language: "zh-CN"))
        #expect(result.errors.contains("/gone 打不开：服务器说那里没有内容（410）"))
        try await server.close()
    }

    @Test("What is known is kept in a file and not asked again, and --cache says in which")
    func cache() async throws {
        let server = try await MisbehavingServer()
        let site = try Self.site(server)
        let first = try Self.check(site, "--cache", "known.json")
        let asked = server.requests
        #expect(asked > 0 && site.exists("known.json") && !site.exists(".sofaweekly-links.json"))
        let second = try Self.check(site, "--cache", "known.json")
        #expect(server.requests == asked && second.errors == first.errors)
        _ = try Self.check(site)
        #expect(server.requests > asked && site.exists(".sofaweekly-links.json"))
        try await server.close()
    }

    @Test("A cache that cannot be written is a note, and what was found out is told")
    func unwritableCache() async throws {
        let server = try await MisbehavingServer()
        let result = try Self.check(try Self.site(server), "--cache", "nowhere/known.json")
        #expect(result.status == 0 && result.errors.contains("note: nowhere/known.json could not be written: "))
        #expect(result.errors.contains("[dead-link]"))
        try await server.close()
    }

    @Test("Nobody on this machine is asked unless --allow-private says so")
    func privateNetworks() async throws {
        let server = try await MisbehavingServer()
        let result = try Self.check(try Self.site(server), isPrivateAllowed: false)
        #expect(result.status == 0 && result.errors.isEmpty && server.requests == 0)
        try await server.close()
    }

    @Test("With --since and with paths only their issues are asked")
    func since() async throws {
        let server = try await MisbehavingServer()
        let site = try Self.site(server)
        let newest = try Self.check(site, "--since", "last-issue")
        #expect(server.count("HEAD /missing") == 0 && server.count("HEAD /gone") == 1)
        #expect(newest.errors.contains("/gone") && !newest.errors.contains("first.md"))
        let first = try Self.check(site, "content/issues/first.md")
        #expect(server.count("HEAD /missing") == 1 && server.count("HEAD /gone") == 1)
        #expect(first.errors.contains("/missing") && !first.errors.contains("second.md"))
        try await server.close()
    }

    @Test("With a git revision only issues that changed are asked")
    func sinceRevision() async throws {
        let server = try await MisbehavingServer()
        let site = try Self.site(server)
        #expect(
            try site.shell(
                "git init -q && git add content/issues/first.md && git -c user.name=t -c user.email=t@example.org commit -q -m x"
            )
                == 0)
        let result = try Self.check(site, "--since", "HEAD")
        #expect(server.count("HEAD /missing") == 0 && server.count("HEAD /gone") == 1)
        #expect(result.errors.contains("second.md:6:6") && !result.errors.contains("first.md"))
        try await server.close()
    }

    @Test("links: ignore: of the site keeps addresses from being asked")
    func ignored() async throws {
        let server = try await MisbehavingServer()
        let site = try Self.site(server, links: "links: {ignore: ['\(server.address)/m', '*/gone']}\n")
        let result = try Self.check(site)
        #expect(result.errors.isEmpty && server.requests == server.count("HEAD /ok"))
        try await server.close()
    }

    @Test("--fix=all writes the new address of what has moved")
    func fix() async throws {
        let server = try await MisbehavingServer()
        let site = try Self.site(server)
        let result = try Self.check(site, "--fix=all")
        #expect(result.output.hasPrefix("applied 1 fix in 1 file\n"))
        #expect(try site.read("content/issues/second.md").contains("[搬了](\(server.address)/ok)"))
        try await server.close()
    }

    @Test(
        "Options of --external without it are wrong usage, for nobody would be asked",
        arguments: [["--cache", "x.json"], ["--allow-private"]])
    func withoutExternal(arguments: [String]) throws {
        let site = try SiteFolderFixture()
        let result = try Program.run(["check"] + arguments, in: site.path)
        #expect(result.status == 64 && result.errors.contains("give that, too"))
    }
}
