import Testing
import WeeklyDiagnostics

@testable import WeeklyBuild
@testable import WeeklySite

@Suite("Files that hosts read")
struct HostingFilesTests {
    private static func site(_ configuration: String, base: String = "https://example.org/") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        try folder.write("title: 周刊\nbase_url: \(base)\n\(configuration)", to: "site/sofaweekly.yml")
        return folder
    }

    private static func lines(_ folder: TemporaryFolder, _ name: String) throws -> [String] {
        try folder.read("public/\(name)").split(separator: "\n").map(String.init)
    }

    @Test("There is none unless the site asks for it")
    func none() throws {
        let folder = try Self.site("")
        #expect(MadeSite.build(folder).summary != nil)
        #expect(!folder.exists("public/_headers") && !folder.exists("public/_redirects"))
    }

    @Test("The policy that a host sends is that of every page, and forbids frames as well")
    func policy() throws {
        let folder = try Self.site("hosting: {headers: true}\n")
        #expect(MadeSite.build(folder).diagnostics == [])
        let lines = try Self.lines(folder, "_headers")
        let policy = ContentPolicy().text
        #expect(lines.first == "/*")
        #expect(lines.contains("  Content-Security-Policy: \(policy); frame-ancestors 'none'"))
        #expect(lines.contains("  X-Content-Type-Options: nosniff"))
        #expect(lines.contains("  Strict-Transport-Security: max-age=31536000"))
        let page = try folder.read("public/issues/n1/index.html")
        #expect(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"))
    }

    @Test("Players that any page has are allowed by the header, else no page could show them")
    func players() throws {
        let folder = try Self.site("hosting: {headers: true}\nplayers: click\n")
        let player = "<iframe src=\"https://player.vimeo.com/video/76979871\"></iframe>\n"
        try folder.write(MadeSite.issue(1) + "\n\(player)", to: "site/content/issues/n1.md")
        #expect(MadeSite.build(folder).summary != nil)
        #expect(try folder.read("public/_headers").contains("; frame-src https://player.vimeo.com; frame-ancestors"))
        #expect(try !folder.read("public/issues/n2/index.html").contains("frame-src"))
    }

    @Test("Files whose names change with their bytes are kept for ever, and no other")
    func caching() throws {
        let folder = try Self.site("hosting: {headers: true}\n")
        try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "site/static/logo.svg")
        #expect(MadeSite.build(folder).diagnostics == [])
        let lines = try Self.lines(folder, "_headers")
        let kept = lines.indices.filter { lines[$0].hasPrefix("  Cache-Control: ") }.map { lines[$0 - 1] }
        #expect(kept.contains { $0.hasPrefix("/style-") } && !kept.contains { $0.hasPrefix("/logo") })
        #expect(!kept.contains("/logo.svg") && !kept.contains("/*"))
        for path in kept { #expect(folder.exists("public\(path)"), "\(path)") }
    }

    @Test("What a browser would show as a document of the site is in a sandbox; its pages and pictures are not")
    func foreignDocuments() throws {
        let folder = try Self.site("hosting: {headers: true}\nbundle_files: html\n")
        try folder.write(MadeSite.issue(4), to: "site/content/issues/n4/index.md")
        for name in ["a.svg", "demo.html", "notes.txt", "a*b:c.svg"] {
            try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "site/content/issues/n4/\(name)")
        }
        #expect(MadeSite.build(folder).summary != nil)
        let lines = try Self.lines(folder, "_headers")
        let sandboxed = lines.indices.filter { lines[$0].contains("sandbox") }.map { lines[$0 - 1] }
        #expect(sandboxed == ["/issues/n4/a%2Ab%3Ac.svg", "/issues/n4/a.svg", "/issues/n4/demo.html"])
    }

    @Test("Below a path all rules are below it; without https nobody is told to insist on it")
    func subPath() throws {
        let folder = try Self.site("hosting: {headers: true, redirects: true}\n", base: "http://x.test/weekly/")
        try folder.write(Self.moved, to: "site/content/issues/n1.md")
        #expect(MadeSite.build(folder).summary != nil)
        let text = try folder.read("public/_headers")
        #expect(text.hasPrefix("/weekly/*\n") && text.contains("\n/weekly/style-"))
        #expect(!text.contains("Strict-Transport-Security"))
        #expect(try Self.lines(folder, "_redirects").contains("/weekly/a%2Ab.html /weekly/issues/n1/ 301"))
    }

    private static let moved = MadeSite.issue(1).replacing(
        "title:", with: "aliases: [/old/first, /a*b.html, /旧/]\ntitle:", maxReplacements: 1)

    @Test("A line for every former address: of folders with the slash and without")
    func redirects() throws {
        let folder = try Self.site("hosting: {redirects: true}\n")
        try folder.write(Self.moved, to: "site/content/issues/n1.md")
        #expect(MadeSite.build(folder).summary != nil)
        let issue = "/issues/n1/ 301"
        #expect(
            try Self.lines(folder, "_redirects") == [
                "/%E6%97%A7 \(issue)", "/%E6%97%A7/ \(issue)", "/a%2Ab.html \(issue)", "/old/first \(issue)",
                "/old/first/ \(issue)",
            ])
        // Where a host does not read the file, the pages lead on.
        #expect(folder.exists("public/old/first/index.html"))
    }
}
