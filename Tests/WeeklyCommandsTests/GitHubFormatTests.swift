import Foundation
import Testing

@Suite("--format github")
struct GitHubFormatTests {
    /// A repository with a site in its folder zh.
    private static func repository() throws -> SiteFolderFixture {
        let site = try SiteFolderFixture()
        try site.write("title: 周刊\nbase_url: https://example.org/\nlanguage: en\n", to: "zh/sofaweekly.yml")
        try site.write("---\ntitle: 一\ndate: 2026-01-02\ntagz: [x]\n---\n\n好。\n", to: "zh/content/issues/first.md")
        return site
    }

    @Test("Paths are the repository's, in a workflow and where git knows it, with --source and from a folder of it")
    func paths() throws {
        let site = try Self.repository()
        let wanted = "::warning file=zh/content/issues/first.md,line=4,col=1,"
        let workspace = ["GITHUB_WORKSPACE": site.path]
        for command in ["check", "build"] {
            let result = try site.run(command, "--source", "zh", "--format", "github", environment: workspace)
            #expect(result.output.hasPrefix(wanted))
        }
        let inner = try Program.run(["check", "--format", "github"], in: "\(site.path)/zh", environment: workspace)
        #expect(inner.output.hasPrefix(wanted))
        #expect(
            try site.run("check", "--source", "zh", "--format", "github").output.hasPrefix(
                "::warning file=content/issues/first.md,"))
        #expect(try site.shell("git init -q") == 0)
        #expect(try site.run("check", "--source", "zh", "--format", "github").output.hasPrefix(wanted))
        let sarif = try site.run("check", "--source", "zh", "--format", "sarif").output
        #expect(sarif.contains("\"uri\":\"zh/content/issues/first.md\"") && sarif.contains("\"startLine\":4"))
    }

    @Test("Everything stands in the job's summary behind what other steps have written")
    func summary() throws {
        let site = try Self.repository()
        for number in 1...12 {
            try site.write(
                "---\ntitle: \(number)\ndate: 2026-02-\(number + 10)\ntagz: [x]\n---\n\n好。\n",
                to: "zh/content/issues/n\(number).md"
            )
        }
        try site.write("# before\n", to: "summary.md")
        let environment = ["GITHUB_STEP_SUMMARY": "\(site.path)/summary.md", "GITHUB_WORKSPACE": site.path]
        _ = try site.run("check", "--source", "zh", "--format", "github", environment: environment)
        let text = try site.read("summary.md")
        #expect(text.hasPrefix("# before\n### checked 13 issues"))
        #expect(text.split(separator: "\n").count { $0.hasPrefix("| warning | zh&#47;") } == 13)
        _ = try site.run("check", "--source", "zh", environment: environment)
        #expect(try site.read("summary.md") == text)
    }
}
