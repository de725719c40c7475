import Testing
import WeeklyCheck
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader
import WeeklyText

@Suite("Rule: addresses of other projects")
struct ProjectMismatchTests {
    private static let known = release("Alpha Mesh", "https://github.com/alpha/alpha-mesh/releases/tag/v1.0.0")

    private static let beta = release("Beta", "https://github.com/alpha/beta/releases/tag/v0.9.0")

    private static func release(_ name: String, _ url: String) -> String {
        "## 本周发布\n\n**\(name) 发布 v1.0.0 版本**\n\n- 修复一处死锁\n\n详细发布报告：\n\(url)\n"
    }

    /// What is said of issues with these bodies.
    private static func findings(_ bodies: [String], projects: [ProjectSettings] = []) throws -> [String] {
        let files = bodies.enumerated().map { index, body in
            SourceFile(path: "\(index).md", text: "---\ntitle: A\ndate: 2026-11-27\n---\n\(body)")
        }
        let reader = IssueReader(ReadingRules())
        let entries = try files.map { file in
            let issue = try #require(reader.read(IssueSource(file, name: file.path, path: file.path)).issue)
            return CheckedNewsletter.Entry(
                path: file.path, IndexedIssue(issue, projects: ProjectCatalogue(projects)))
        }
        let address = try #require(SiteAddress("https://example.org/"))
        var configuration = Configuration(title: "A", address: address)
        configuration.projects = projects
        let newsletter = CheckedNewsletter(CheckedIssues(ChunkedRow(entries)), configuration: configuration, now: 0) {
            entry in
            files.first { $0.path == entry.path }
        }
        return NewsletterChecker.diagnostics(of: newsletter).filter { $0.id.name == "project-mismatch" }.map(\.message)
    }

    @Test("The address of a project that another issue names is found beside another name")
    func found() throws {
        let other = Self.release("Beta", "https://github.com/alpha/alpha-mesh/releases/tag/v1.0.0")
        #expect(
            try Self.findings([Self.known, Self.beta, other]) == [
                "the project is called Beta, but the address is that of Alpha Mesh"
            ])
    }

    @Test("Aliases and repositories that the site names are those of the project")
    func siteNames() throws {
        let repository = Repository(written: "alpha/alpha-mesh")
        let projects = [ProjectSettings("Mesh Kit", aliases: ["Alpha Mesh", "Beta"], repository: repository)]
        let kit = Self.release("Mesh Kit", "https://github.com/alpha/alpha-mesh/releases/tag/v1.0.0")
        let other = Self.release("Gamma", "https://github.com/alpha/gamma/releases/tag/v1.0.0")
        let wrong = Self.release("Gamma", "https://github.com/alpha/alpha-mesh/releases/tag/v1.0.0")
        #expect(try Self.findings([Self.known, Self.beta, kit, other], projects: projects) == [])
        #expect(
            try Self.findings([kit, other, wrong], projects: projects) == [
                "the project is called Gamma, but the address is that of Mesh Kit"
            ])
    }

    @Test("A name that has no address of its own anywhere may be another one of the project's")
    func otherName() throws {
        let short = Self.release("AM", "https://github.com/alpha/alpha-mesh/releases/tag/v1.0.0")
        #expect(try Self.findings([Self.known, short]) == [])
    }

    @Test(
        "Addresses of the project, of its owner and of nobody's project are right",
        arguments: [
            "https://github.com/alpha/beta/releases/tag/v1.0.0", "https://github.com/alpha/beta-go/releases/tag/v1.0.0",
            "https://github.com/beta/alpha-mesh/releases/tag/v1.0.0",
            "https://github.com/alpha/gamma/releases/tag/v1.0.0",
            "https://example.org/alpha/alpha-mesh",
        ])
    func right(url: String) throws {
        #expect(try Self.findings([Self.known, Self.beta, Self.release("Beta", url)]) == [])
    }
}
