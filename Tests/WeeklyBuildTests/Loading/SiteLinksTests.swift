import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyBuild
@testable import WeeklySite

@Suite("Symlinks in a site's folder")
struct SiteLinksTests {
    let folder: TemporaryFolder
    var options: SiteLoader.Options {
        SiteLoader.Options(root: folder.path("site"), publication: Publication(now: 1_900_000_000), jobs: 2)
    }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("title: 周刊\nbase_url: https://example.org/\n", to: "site/sofaweekly.yml")
        for name in ["a/index", "b/index", "c"] {
            try folder.write(
                "---\ntitle: \(name)\ndate: 2026-01-02\n---\n\n正文。\n", to: "site/content/issues/\(name).md")
        }
        try folder.write("公开", to: "site/content/issues/b/pictures/p.txt")
        try folder.write("秘密", to: "secret/key.txt")
        try folder.write("---\ntitle: 秘密\ndate: 2026-01-02\n---\n\n秘密\n", to: "secret/issue.md")
        try folder.write("[core] 秘密", to: "site/.git/config")
        try folder.write("共用", to: "site/shared/s.txt")
    }

    private func link(_ name: String, to target: String) throws {
        let path = folder.path("site/\(name)")
        try FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }

    private func build() -> BuildAction.Outcome {
        BuildAction(options: options, output: folder.path("public"), isStrict: false).perform()
    }

    @Test(
        "One that leads out is an error that names it, and nothing is published",
        arguments: [
            ("content/issues/a/env.txt", "/proc/self/environ"), ("content/issues/a/p", "/etc/passwd"),
            ("content/issues/a/key.txt", "../../../../secret/key.txt"),
            ("content/issues/x.md", "../../../secret/issue.md"),
            ("content/issues/a/folder", "../../../../secret"), ("content/issues/a/git", "../../../.git"),
            ("content/issues/a/config", "../../../.git/config"), ("content/issues/a/s.txt", "../../../shared/s.txt"),
            ("content/issues/d", "../../../secret"), ("static/key.txt", "../../secret/key.txt"),
            ("static/git", "../.git"), ("static/etc", "/etc"), ("templates/x.html", "../../secret/key.txt"),
        ])
    func leadsOut(path: String, target: String) throws {
        try link(path, to: target)
        let outcome = build()
        #expect(outcome.summary == nil && !folder.exists("public"))
        #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.id) == [.refusedLink])
        #expect(outcome.diagnostics.first { $0.severity == .error }?.path == path)
        let routes = SiteLoader.load(options).site?.routes.map(\.path.file) ?? []
        #expect(
            !routes.contains { $0.hasPrefix("issues/a/") && $0 != "issues/a/index.html" && $0 != "issues/a/index.json" }
        )
    }

    @Test("A folder of the site that leads out of the site is one, too", arguments: ["static", "templates"])
    func folders(name: String) throws {
        try link(name, to: "../secret")
        #expect(
            build().diagnostics.filter { $0.severity == .error }.map { [$0.id.name, $0.path] } == [
                ["refused-link", name]
            ])
    }

    @Test("Within content/ links are followed; static/ and templates/ may lead anywhere in the site's folder")
    func within() throws {
        try link("content/issues/a/p.txt", to: "../b/pictures/p.txt")
        try link("content/issues/a/pictures", to: "../b/pictures")
        try link("content/issues/d.md", to: "c.md")
        try link("static/shared", to: "../shared")
        let outcome = build()
        // d.md is c.md once more.
        #expect(Set(outcome.diagnostics.map(\.id.name)).isSubset(of: ["duplicate-title", "duplicate-date"]))
        for path in ["issues/a/p.txt", "issues/a/pictures/p.txt", "issues/b/pictures/p.txt"] {
            #expect(try folder.read("public/\(path)") == "公开")
        }
        #expect(folder.exists("public/issues/d/index.html"))
        #expect(try folder.read("public/shared/s.txt") == "共用")
    }

    @Test("What is swapped for a link after it was listed is not read")
    func swapped() throws {
        let site = try #require(SiteLoader.load(options).site)
        try folder.remove("site/content/issues/b/pictures/p.txt")
        try link("content/issues/b/pictures/p.txt", to: "../../../../../secret/key.txt")
        let lock = try OutputLock.acquire(OutputFolder(folder.path("public")), willWait: nil).get()
        let result = SiteWriter(site, to: lock, isAtomic: false, allowsRemoval: false).write(jobs: 1, progress: nil)
        guard case .failure(let failure) = result else { Issue.record("written"); return }
        #expect(failure.diagnostics.map(\.path) == ["content/issues/b/pictures/p.txt"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("public")) == [])
    }

    /// As somebody does who links, unlinks and edits: the preview then has what a build has.
    @Test(
        "After links came, went and led elsewhere, the incremental reading has what a new one has",
        arguments: 1...12, [nil, "part"])
    func changes(seed: UInt64, part: String?) throws {
        if let part { try moveContent(to: part) }
        var random = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
        var source = SiteSource(options)
        _ = source.site(now: 1_900_000_000)
        let links = ["content/issues/a/l", "content/issues/d.md", "content/issues/e", "content/issues/a/f", "static/l"]
        let targets = [
            "../b/pictures", "../b/pictures/p.txt", "c.md", "a", "..", "/etc/passwd", "../../../.git/config",
            "nowhere.md", "b",
        ]
        for step in 1...12 {
            let path: String
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                path =
                    ["content/issues/b/pictures/p.txt", "content/issues/nowhere.md", "content/issues/c.md"]
                    .randomElement(using: &random) ?? ""
                try folder.write("---\ntitle: \(step)\ndate: 2026-01-02\n---\n\n\(step)\n", to: "site/\(path)")
            case 1:
                path = ["content/issues/nowhere.md", "content/issues/c.md"].randomElement(using: &random) ?? ""
                try? folder.remove("site/\(path)")
            default:
                path = links.randomElement(using: &random) ?? ""
                try? folder.remove("site/\(path)")
                if Int.random(in: 0..<4, using: &random) > 0 {
                    try link(path, to: targets.randomElement(using: &random) ?? "")
                }
            }
            source.read(FolderChanges([path]))
            let (now, fresh) = (source.site(now: 1_900_000_000), SiteLoader.load(options))
            #expect(SitePicture(now) == SitePicture(fresh), "step \(step): \(path)")
        }
    }

    /// Who edits what a link leads to is told of by the path below content/, also where that is a link itself.
    @Test("In a content/ that is a link, what a link leads to is read again when it changes")
    func linkedContent() throws {
        try moveContent(to: "part")
        try link("content/issues/d.md", to: "../pool/x.md")
        try link("content/issues/e", to: "../pool/e")
        var source = SiteSource(options)
        for (path, day) in [("x.md", 3), ("e/index.md", 4), ("e/index.md", 5)] {
            let file = "content/pool/\(path)"
            try folder.write("---\ntitle: 新\ndate: 2026-01-0\(day)\n---\n\n改\n", to: "site/\(file)")
            source.read(FolderChanges([file]))
            #expect(SitePicture(source.site(now: 1_900_000_000)) == SitePicture(SiteLoader.load(options)), "\(file)")
        }
    }

    private func moveContent(to part: String) throws {
        try FileManager.default.moveItem(atPath: folder.path("site/content"), toPath: folder.path("site/\(part)"))
        try link("content", to: part)
    }

    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }
    }
}
