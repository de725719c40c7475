import Foundation
import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel

/// Builds real newsletters of other generators with the configuration of examples/ and no other change, where they are beside the
/// package.
@Suite("Newsletters that move in")
struct ExamplesTests {
    private static let package = URL(filePath: #filePath).appending(path: "../../..").standardized
    private static let examples = package.appending(path: "examples")
    private static let newsletters = package.appending(path: "../shared/newsletters").standardized

    static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? []).filter { name in
            // Others are examples of servers and of hosts.
            FileManager.default.fileExists(atPath: examples.appending(path: "\(name)/sofaweekly.yml").path)
        }.sorted()
    }

    @Test("An example is configuration alone, and short")
    func examplesAreShort() throws {
        #expect(Self.names.count == 8)
        for name in Self.names {
            let folder = Self.examples.appending(path: name)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["sofaweekly.yml"])
            let text = try String(contentsOf: folder.appending(path: "sofaweekly.yml"), encoding: .utf8)
            #expect(text.split(separator: "\n").count <= 40)
        }
    }

    @Test(
        "Every issue of an archive is built, without an error",
        .enabled(
            if: FileManager.default.fileExists(atPath: newsletters.path),
            "skipped: ../shared/newsletters is not beside the package"), arguments: names)
    func archivesAreBuilt(name: String) throws {
        let folder = try TemporaryFolder()
        let site = URL(filePath: folder.path("site"))
        try FileManager.default.copyItem(at: Self.newsletters.appending(path: "\(name)/archive"), to: site)
        try FileManager.default.copyItem(
            at: Self.examples.appending(path: "\(name)/sofaweekly.yml"), to: site.appending(path: "sofaweekly.yml"))
        let publication = Publication(now: 1_900_000_000, includesDrafts: true, includesFuture: true)
        let outcome = BuildAction(
            options: .init(root: site.path, publication: publication, jobs: 2), output: folder.path("public"),
            isStrict: false
        ).perform()
        let errors = outcome.diagnostics.filter { $0.severity == .error }
        #expect(errors.map { DiagnosticText.render($0) } == [])
        #expect(outcome.summary != nil)
        #expect(outcome.issueCount == Self.files(in: site).count)
    }

    private static func files(in site: URL) -> [String] {
        let all = FileManager.default.enumerator(atPath: site.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".md") || $0.hasSuffix(".markdown") }
    }
}
