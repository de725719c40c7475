import Foundation
import Testing

@Suite("sofaweekly check")
struct CheckCommandTests {
    private static func faulty() throws -> SiteFolderFixture {
        try SiteFolderFixture(extra: "tagz: [周刊]\n")
    }

    private static let path = "content/issues/first.md"

    @Test("It says what is wrong and what can be mended, and writes nothing")
    func usual() throws {
        let site = try Self.faulty()
        let result = try site.run("check")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("\(Self.path):4:1: warning: "))
        #expect(result.output == "checked 1 issue: 0 errors, 1 warning; --fix=all guesses at 1\n")
        #expect(!site.exists("public"))
        #expect(try site.run("check", "--strict").status == 1)
    }

    @Test("Drafts and issues of the future are looked at unless somebody does not want that")
    func unpublished() throws {
        let site = try SiteFolderFixture(date: "2999-01-02", extra: "draft: true\n")
        #expect(try site.run("check").output.hasPrefix("checked 1 issue: "))
        #expect(try site.run("check", "--no-future").output.hasPrefix("checked 0 issues: "))
        #expect(try site.run("check", "--no-drafts").output.hasPrefix("checked 0 issues: "))
        #expect(try site.run("check", "--drafts", "--future").output.hasPrefix("checked 1 issue: "))
    }

    @Test("--fix applies safe fixes, --fix=all the guesses too, in any spelling")
    func fix() throws {
        let site = try Self.faulty()
        #expect(try site.run("check", "--fix", Self.path).output.hasPrefix("applied 0 fixes in 0 files\n"))
        #expect(try site.run("check", Self.path, "--fix").status == 0)
        #expect(try site.read(Self.path).contains("tagz"))
        #expect(try site.run("check", "--fix=all", "--strict").status == 0)
        #expect(try site.read(Self.path).contains("tags: [周刊]"))
        let again = try site.run("check", "--fix", "all")
        #expect(again.output == "applied 0 fixes in 0 files\nchecked 1 issue: 0 errors, 0 warnings\n")
    }

    @Test("--dry-run prints a diff alone on standard output, and changes nothing")
    func dryRun() throws {
        let site = try Self.faulty()
        let result = try site.run("check", "--fix=all", "--dry-run")
        #expect(result.output.hasPrefix("--- a/\(Self.path)\n+++ b/\(Self.path)\n@@ -1,"))
        #expect(result.output.contains("\n-tagz: [周刊]\n+tags: [周刊]\n"))
        #expect(result.errors.contains("would apply 1 fix in 1 file\n"))
        #expect(try site.read(Self.path).contains("tagz"))
    }

    @Test("--only and --ignore choose kinds, and an id that there is not is wrong usage with a question")
    func kinds() throws {
        let site = try Self.faulty()
        #expect(try site.run("check", "--strict", "--ignore", "unknown-key").status == 0)
        #expect(try site.run("check", "--strict", "--only", "stray-file", "--only", "no-issues").status == 0)
        #expect(try site.run("check", "--strict", "--only", "stray-file,unknown-key").status == 1)
        let result = try site.run("check", "--only", "unknwon-key")
        #expect(result.status == 64 && result.errors.contains("did you mean unknown-key?"))
    }

    @Test("Paths limit what is told; one that is missing, elsewhere or none of the site's is wrong usage")
    func paths() throws {
        let site = try Self.faulty()
        try site.write("---\ntitle: 第二期\ndate: 2026-01-09\n---\n\n大家好。\n", to: "content/issues/second.md")
        try site.write("", to: "README.md")
        #expect(try site.run("check", "--strict", "content/issues/second.md").status == 0)
        #expect(try site.run("check", "--strict", "content").status == 1)
        #expect(try site.run("check", "--strict", ".").status == 1)
        for path in ["content/issues/third.md", "/", "README.md"] {
            #expect(try site.run("check", path).status == 64, "\(path)")
        }
    }

    @Test("JSON has the diagnostics and what was fixed")
    func json() throws {
        let site = try Self.faulty()
        let result = try site.run("check", "--format", "json", "--fix=all", "--dry-run")
        let object = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect((object["diagnostics"] as? [Any])?.count == 1 && object["issues"] as? Int == 1)
        let fixed = try #require((object["fixed"] as? [[String: Any]])?.first)
        #expect(fixed["file"] as? String == Self.path && fixed["state"] as? String == "shown")
    }

    @Test("A fix that would bring an error is left out, and the report says so")
    func refused() throws {
        let site = try SiteFolderFixture(extra: "tagz: [周刊]\ncovr: /nowhere.png\n")
        let said =
            "\(Self.path):5: left as it is, for the fix would bring an error: there is no picture /nowhere.png [missing-picture]\n"
        let shown = try site.run("check", "--fix=all", "--dry-run")
        #expect(shown.errors.contains(said + "would apply 1 fix in 1 file\n") && !shown.output.contains("+cover"))
        let json = try site.run("check", "--fix=all", "--dry-run", "--format", "json")
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let refused = try #require((object["refused"] as? [[String: Any]])?.first)
        #expect(refused["file"] as? String == Self.path && refused["line"] as? Int == 5)
        #expect((refused["error"] as? [String: Any])?["id"] as? String == "missing-picture")
        let result = try site.run("check", "--fix=all")
        #expect(result.status == 0 && result.output.hasPrefix(said + "applied 1 fix in 1 file\n"))
        #expect(try site.read(Self.path).contains("tags: [周刊]\ncovr: /nowhere.png\n"))
    }

    @Test("SARIF is one object on standard output, of a build's too")
    func sarif() throws {
        let site = try Self.faulty()
        for command in ["check", "build"] {
            let result = try site.run(command, "--format", "sarif")
            let object = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
            let run = try #require((object["runs"] as? [[String: Any]])?.first)
            #expect((run["results"] as? [[String: Any]])?.first?["ruleId"] as? String == "unknown-key")
            #expect(result.errors == "")
        }
    }

    @Test(
        "Wrong usage ends with status 64",
        arguments: [
            ["--dry-run"], ["--fix=none"], ["--jobs", "0"], ["--format", "xml"], ["--only", ""], ["--now", "friday"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let site = try Self.faulty()
        #expect(try Program.run(["check"] + arguments, in: site.path).status == 64)
    }

    @Test("A file that cannot be read is the machine's fault: status 2, for build and inspect, too")
    func machine() throws {
        let site = try SiteFolderFixture()
        try FileManager.default.createSymbolicLink(
            atPath: "\(site.path)/content/issues/gone.md", withDestinationPath: "nowhere.md")
        #expect(try site.run("check").status == 2)
        #expect(try site.run("build").status == 2)
        #expect(try site.run("inspect", "content/issues/gone.md").status == 2)
        try site.write("---\ntitle: 二\ndate: 2026-02-30\n---\n", to: "content/issues/second.md")
        #expect(try site.run("check").status == 1)
    }
}
