import Foundation
import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyBuild

@Suite("What is wrong, as it is kept")
struct KeptDiagnosticsTests {
    private let folder: TemporaryFolder
    private var options: SiteLoader.Options

    init() throws {
        folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 3)
        options = SiteLoader.Options(
            root: folder.path("site"), publication: Publication(now: MadeSite.now), jobs: 2)
        options.cache = BuildCache(folder: folder.path("cache"), program: StableHash())
    }

    private func build(isStrict: Bool = false) -> BuildAction.Outcome {
        BuildAction(options: options, output: folder.path("public"), isStrict: isStrict).perform()
    }

    /// Keeps of every issue that so much is wrong with it as there is, and nothing of what that is.
    private func spoil() throws {
        let loaded = SiteLoader.load(options)
        let entries = loaded.issues.compactMap(\.kept).map { entry in
            KeptIssues.Entry(
                path: entry.path, digest: entry.digest, issue: entry.issue,
                said: CountedDiagnostics(entry.said.counts) { [] })
        }
        for name in try FileSystem.names(in: folder.path("cache")) where name.hasPrefix("issues-") {
            try folder.remove("cache/\(name)")
        }
        let (cache, rules) = (try #require(options.cache), try #require(ConfigurationLoading.load(options.root).0))
        KeptIssues(cache, rules: rules.digest.finished, jobs: 1).keep(entries, jobs: 1)
    }

    @Test("An error that cannot be read back is found anew, and keeps the site from being written")
    mutating func errors() throws {
        try folder.write("---\ntitle: x\ndate: soon\n---\n", to: "site/content/issues/n2.md")
        let wrong = build()
        #expect(wrong.list.hasErrors && wrong.summary == nil)
        try spoil()
        let again = build()
        #expect(again.summary == nil && again.diagnostics == wrong.diagnostics)
        #expect(options.cache?.isDamaged == true)
        options.cache = BuildCache(folder: folder.path("cache"), program: StableHash())
        #expect(build().diagnostics == wrong.diagnostics && options.cache?.isDamaged == false)
    }

    @Test("So are warnings where they keep the site from being written")
    mutating func warnings() throws {
        try folder.write(MadeSite.issue(2) + "\n[x](ttps://example.org/)\n", to: "site/content/issues/n2.md")
        let wrong = build(isStrict: true)
        #expect(wrong.list.count(of: .warning) > 0 && wrong.summary == nil)
        try spoil()
        #expect(build(isStrict: true).diagnostics == wrong.diagnostics)
    }

    @Test("Of a build that goes well none is read back until somebody looks")
    func unread() throws {
        try folder.write(MadeSite.issue(2) + "\n[x](ttps://example.org/)\n", to: "site/content/issues/n2.md")
        let first = build()
        try spoil()
        let second = build()
        #expect(second.summary?.unchanged == first.summary.map { $0.written })
        #expect(second.list.count(of: .warning) == first.list.count(of: .warning))
        #expect(options.cache?.isDamaged == false)
    }

    /// Which files hold what was said of addresses, by their names.
    private func addressFiles() throws -> [String: FileIdentity?] {
        let names = try FileSystem.names(in: folder.path("cache")).filter { $0.hasPrefix("addresses-") }
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try FileSystem.identity(of: folder.path("cache/\($0)"))) })
    }

    @Test(
        "One issue changed: what was said of the addresses of others is not written again, but for what lies beside it")
    func fewFiles() throws {
        for number in 4...60 { try folder.write(MadeSite.issue(number), to: "site/content/issues/n\(number).md") }
        _ = build()
        let before = try addressFiles()
        try folder.write(MadeSite.issue(30) + "\n又一段。\n", to: "site/content/issues/n30.md")
        #expect(build().summary != nil)
        let after = try addressFiles()
        // Which files these are is told by the cache's own secret: now and then one is among them that was not there before.
        #expect(before.count > 10 && after.count >= before.count)
        #expect((1...2).contains(after.count { before[$0.key] != $0.value }))
    }
}
