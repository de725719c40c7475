import Foundation
import TestTraits
import Testing
import WeeklyBuild

@testable import WeeklyDiagnostics

/// Each folder of Golden/ holds a site and what a build of it says, in English (expected.txt) and in Chinese (expected.zh.txt).
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
        try Self.expect(outcome, in: .english, from: "\(name)/expected.txt")
        try Self.expect(outcome, in: .chinese, from: "\(name)/expected.zh.txt")
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

    @Test("Every sentence of what is said has Chinese words", arguments: cases)
    func nothingFallsBack(name: String) {
        let diagnostics = Self.build(name, into: "/nonexistent/\(UUID())").diagnostics
        let wordings = diagnostics.flatMap { [$0.wording] + $0.notes.map(\.wording) + $0.fixes.map(\.wording) }
        #expect(wordings.flatMap(Self.sentences).filter { MessageLanguage.chineseSentences[$0] == nil } == [])
    }

    @Test("As a SARIF log it is what the schema asks for", arguments: cases)
    func isSARIF(name: String) {
        let diagnostics = Self.build(name, into: "/nonexistent/\(UUID())").diagnostics
        let root = Self.folder.appending(path: "\(name)/site").path
        for language in MessageLanguage.allCases {
            let log = DiagnosticSARIF(version: "0") { path in
                try? TextFile.read(PathText.join(root, path), shownAs: path).get()
            }.text(of: diagnostics, in: language)
            #expect(SARIFSchema.problems(with: log) == [])
        }
    }

    /// Those of a message that have words, and of what is said within it.
    private static func sentences(of message: Message) -> [String] {
        let inner = message.arguments.flatMap { argument -> [String] in
            if case .message(let message) = argument { sentences(of: message) } else { [] }
        }
        let hasWords = message.sentence.contains { $0.isLetter }
        return hasWords ? [message.sentence] + inner : inner
    }

    private static func expect(_ outcome: BuildAction.Outcome, in language: MessageLanguage, from path: String) throws {
        let said = text(of: outcome, in: language).replacing(folder.path, with: "Golden")
        let expectation = folder.appending(path: path)
        if isRecording {
            try Data(said.utf8).write(to: expectation)
            Issue.record("recorded \(expectation.path)")
        } else {
            #expect(said == (try? String(contentsOf: expectation, encoding: .utf8)))
        }
    }

    private static func build(_ name: String, into output: String) -> BuildAction.Outcome {
        let now = 1_790_000_000  // 2026-09-21
        let options = SiteLoader.Options(
            root: folder.appending(path: "\(name)/site").path, publication: Publication(now: now), jobs: 1)
        return BuildAction(options: options, output: output, isStrict: false).perform()
    }

    private static func text(of outcome: BuildAction.Outcome, in language: MessageLanguage) -> String {
        let diagnostics = outcome.diagnostics.map { DiagnosticText.render($0, in: language) }.joined(separator: "\n")
        let heldBack = outcome.heldBack.map { "held back: \($0.sourcePath)\n" }.joined()
        let result = outcome.summary == nil ? "nothing written\n" : "written, with \(outcome.issueCount) issues\n"
        return diagnostics + (diagnostics.isEmpty ? "" : "\n") + heldBack + result
    }
}
