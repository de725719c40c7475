import Foundation
import Testing
import WeeklyBeginning
import WeeklyDiagnostics

@testable import WeeklyReader

/// Workflows and the action are YAML whose shell lines bash can read; what these do is tested by scripts/check-ci.
@Suite("Workflows")
struct WorkflowTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func texts() throws -> [(name: String, text: String)] {
        let ours = [BeginningFiles.Language.chinese, .english].flatMap(BeginningFiles.all)
            .filter { $0.path.hasSuffix(".yml") && $0.path.contains("workflows") }
            .map { (name: $0.path, text: filled(String(decoding: $0.bytes, as: UTF8.self))) }
        let folder = root.appending(path: "examples/ci")
        let examples = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yml") }
        let files = ["action.yml"] + examples.sorted().map { "examples/ci/\($0)" }
        return try ours + files.map { ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8)) }
    }

    /// Without what stands for gaps.
    private static func filled(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("{{=") && !$0.hasPrefix("<%") }.joined(separator: "\n")
            .replacing("<%.%>", with: "0 9 * * 5")
    }

    @Test("Each is YAML without anything to say of, and bash can read its shell lines")
    func shell() throws {
        var count = 0
        for (name, text) in try Self.texts() {
            let file = SourceFile(path: name, text: text)
            let (entries, diagnostics) = YAMLParser.mapping(in: SourceRange(0, file.length), of: file)
            #expect(diagnostics.isEmpty && !entries.isEmpty, "\(name): \(diagnostics.map(\.message))")
            for script in entries.flatMap({ Self.scripts($0.key, $0.value) }) {
                count += 1
                #expect(try Self.isReadByBash(script), "\(name): \(script)")
            }
        }
        #expect(count >= 18)
        #expect(try !Self.isReadByBash("if true; then"))
    }

    @Test("Actions of others are named with a version")
    func versions() throws {
        for (name, text) in try Self.texts() {
            for line in text.split(separator: "\n") where line.contains("uses: ") {
                #expect(line.contains(/uses: ([a-z-]+\/[a-z-]+@v[0-9]+$|\.\/\.sofaweekly$)/), "\(name): \(line)")
            }
        }
    }

    /// What stands below keys that hold lines of a shell: of GitHub, GitLab and others.
    private static func scripts(_ key: String, _ node: YAMLNode) -> [String] {
        switch node.kind {
        case .mapping(let entries): entries.flatMap { scripts($0.key, $0.value) }
        case .sequence(let nodes): nodes.flatMap { scripts(key, $0) }
        case .scalar(let text, _): ["run", "script", "before_script"].contains(key) ? [text] : []
        }
    }

    private static func isReadByBash(_ script: String) throws -> Bool {
        let bash = Process()
        bash.executableURL = URL(filePath: "/bin/bash")
        // What GitHub puts in before the shell sees it.
        bash.arguments = ["-n", "-c", script.replacing(/\$\{\{.*?\}\}/, with: "x")]
        bash.standardError = FileHandle.nullDevice
        try bash.run()
        bash.waitUntilExit()
        return bash.terminationStatus == 0
    }
}
