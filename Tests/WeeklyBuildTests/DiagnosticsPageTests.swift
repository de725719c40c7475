import Foundation
import Testing
import WeeklyBuild
import WeeklyDiagnostics

@Suite("docs/diagnostics.md")
struct DiagnosticsPageTests {
    private static func text() throws -> String {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/diagnostics.md")
        return try String(contentsOf: page, encoding: .utf8)
    }

    @Test("It has an entry for every diagnostic, and for nothing else")
    func everyDiagnosticHasAnEntry() throws {
        let entries = try Self.text().split(separator: "\n").filter { $0.hasPrefix("### ") }.map {
            String($0.dropFirst(4))
        }
        #expect(entries.sorted() == DiagnosticID.all.map(\.name).sorted())
    }

    @Test("It says how grave each one is", arguments: DiagnosticID.all)
    func severities(id: DiagnosticID) throws {
        let entry = "### \(id.name)\n\n*\(id.severity.rawValue).* "
        #expect(try Self.text().contains(entry))
    }
}

@Suite("The list of all diagnostics")
struct AllDiagnosticsTests {
    /// The names in all declarations `DiagnosticID("…", …)` of the sources.
    private static func declared() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let sources = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        return try sources.flatMap { source in
            try String(contentsOf: source, encoding: .utf8).matches(of: /DiagnosticID\(\s*"([^"]*)"/).map {
                String($0.1)
            }
        }
    }

    @Test("It holds every one that is declared anywhere, once")
    func isComplete() throws {
        #expect(try DiagnosticID.all.map(\.name).sorted() == Self.declared().sorted())
    }

    @Test("Every name is of words that can stand in an address, and no two are alike")
    func names() {
        for id in DiagnosticID.all { #expect(id.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)") }
        #expect(Set(DiagnosticID.all).count == DiagnosticID.all.count)
    }
}
