import Testing
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyBuild

@Suite("Files beside issues")
struct BundleFilesTests {
    let folder: TemporaryFolder
    private static let svg = #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>"#

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("", to: "content/issues/a/index.md")
    }

    private func problems(_ name: String, _ text: String = "x", allowing: Set<ExactText> = []) throws -> [Diagnostic] {
        try folder.write(text, to: "content/issues/a/\(name)")
        let files = BundleFiles(SiteFolder.discover(folder.path), allowing: allowing, jobs: 1)
        #expect(files.problems.allSatisfy { $0.id == .refusedFile && $0.path == "content/issues/a/\(name)" })
        return files.problems
    }

    @Test(
        "What browsers run or show as documents, and what servers run, is refused, however it is spelled",
        arguments: [
            "page.html", "page.HTM", "x.xhtml", "x.XHT", "feed.xml", "a.xsl", "a.svgz", "a.mht", "a.shtml", "a.js",
            "a.mjs",
            "page.html.gz", "page.html.", "page.html ", "page.php.png", "deep/er/page.html", "a.swf", "a.JSP",
        ])
    func kinds(name: String) throws {
        #expect(try problems(name).count == 1)
    }

    @Test(
        "Other files are published",
        arguments: ["a.png", "a.txt", "notes.md", "b.PDF", "data.json", "x.key", "LICENSE", "a.css"])
    func others(name: String) throws {
        #expect(try problems(name).isEmpty)
    }

    @Test(
        "Files by which hosts are configured are refused",
        arguments: ["CNAME", "_headers", "_Redirects", "deep/web.config"])
    func servers(name: String) throws {
        #expect(try problems(name).count == 1)
        #expect(try problems(name, allowing: ["config"]).count == 1)
    }

    @Test(
        "Mark-up is refused under an ending that nobody knows, for browsers look at the first bytes",
        arguments: ["<html>", " \n<script>", "\u{FEFF}<!DOCTYPE html>", "<?xml version='1.0'?>"])
    func markup(text: String) throws {
        #expect(try problems("page", text).count == 1)
        #expect(try problems("page", "text").isEmpty)
        #expect(try problems("notes.txt", text).isEmpty)
    }

    @Test("The configuration allows kinds of files")
    func allowed() throws {
        #expect(try problems("page.html", allowing: ["html"]).isEmpty)
        #expect(try problems("page.html", allowing: ["htm"]).count == 1)
    }

    @Test("An SVG picture is published if it only draws; else the message says where it does not")
    func pictures() throws {
        #expect(try problems("a.svg", Self.svg).isEmpty)
        let problem = try #require(try problems("a.svg", "<svg>\n<script/></svg>").first)
        #expect(problem.location?.line == 2 && problem.message.contains("an element script"))
        #expect(try problems("a.svg", "<svg><script/></svg>", allowing: ["svg"]).isEmpty)
    }

    @Test("What changed is looked at again, and what went is forgotten")
    func changes() throws {
        try folder.write(Self.svg, to: "content/issues/a/a.svg")
        var listing = SiteFolder.discover(folder.path)
        var files = BundleFiles(listing, allowing: [], jobs: 1)
        try folder.write("<svg><script/></svg>", to: "content/issues/a/a.svg")
        files.read(FolderChanges(["content/issues/a/a.svg"]), listing, jobs: 1)
        #expect(files.problems.count == 1)
        try folder.remove("content/issues/a/a.svg")
        listing = SiteFolder.discover(folder.path)
        files.read(FolderChanges(["content/issues/a/a.svg"]), listing, jobs: 1)
        #expect(files.problems.isEmpty)
    }

    @Test(
        "A name that holds what nobody sees is refused", arguments: ["a\nb.txt", "\u{1B}[2J.png", "a\u{202E}gnp.txt"])
    func deceptiveNames(name: String) throws {
        try folder.write("x", to: "content/issues/a/\(name)")
        try folder.write("x", to: "static/\(name)")
        let listing = SiteFolder.discover(folder.path)
        #expect(listing.diagnostics.map(\.id) == [.invalidValue, .invalidValue])
        #expect(listing.bundleFiles.isEmpty && listing.staticFiles.isEmpty)
        #expect(listing.files.count == 3)
    }
}
