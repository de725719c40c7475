import Foundation
import Testing
import WeeklyBuild
import WeeklyDiagnostics

/// Each folder of Golden/ holds a site and what a build of it says.
///
/// `SOFAWEEKLY_RECORD=1` writes the expectations anew; the tests then fail, so that nobody records by accident.
@Suite("What a build says of bad input")
struct GoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    static let isRecording = ProcessInfo.processInfo.environment["SOFAWEEKLY_RECORD"] == "1"

    static var cases: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
            .sorted()
    }

    @Test("A build says what is expected, and writes only where there is no error", arguments: cases)
    func saysWhatIsExpected(name: String) throws {
        let output = try TemporaryFolder()
        let outcome = Self.build(name, into: output.path("public"))
        let said = Self.text(of: outcome).replacing(Self.folder.path, with: "Golden")
        let expectation = Self.folder.appending(path: "\(name)/expected.txt")
        if Self.isRecording {
            try Data(said.utf8).write(to: expectation)
            Issue.record("recorded \(expectation.path)")
            return
        }
        #expect(said == (try? String(contentsOf: expectation, encoding: .utf8)))
        #expect(output.exists("public") == !outcome.diagnostics.hasErrors)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: output.path).count <= 1, "no staging folder is left")
    }

    @Test("Every diagnostic that a folder can show is shown by one")
    func everyDiagnosticIsShown() throws {
        // The output folder's are tested where there is one to write to.
        let elsewhere: Set<DiagnosticID> = [
            .outputOverlapsSource, .outputNotWritable, .outputInUse, .massRemoval, .unusablePath,
            // Who is asked of addresses elsewhere is tested with a server that misbehaves.
            .deadLink, .movedLink,
        ]
        let shown = Set(Self.cases.flatMap { Self.build($0, into: "/nonexistent/\(UUID())").diagnostics.map(\.id) })
        #expect(Set(DiagnosticID.all).subtracting(shown).subtracting(elsewhere) == [])
    }

    private static func build(_ name: String, into output: String) -> BuildAction.Outcome {
        let now = 1_790_000_000  // 2026-09-21
        let options = SiteLoader.Options(
            root: folder.appending(path: "\(name)/site").path, publication: Publication(now: now), jobs: 1)
        return BuildAction(options: options, output: output, isStrict: false).perform()
    }

    private static func text(of outcome: BuildAction.Outcome) -> String {
        let diagnostics = outcome.diagnostics.map { DiagnosticText.render($0) }.joined(separator: "\n")
        let heldBack = outcome.heldBack.map { "held back: \($0.sourcePath)\n" }.joined()
        let result = outcome.summary == nil ? "nothing written\n" : "written, with \(outcome.issueCount) issues\n"
        return diagnostics + (diagnostics.isEmpty ? "" : "\n") + heldBack + result
    }
}
