import Foundation
import Testing
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
        #expect(entries.sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
    }

    @Test("It says how grave each one is", arguments: DiagnosticID.allCases)
    func severities(id: DiagnosticID) throws {
        let entry = "### \(id.rawValue)\n\n*\(id.severity.rawValue).* "
        #expect(try Self.text().contains(entry))
    }
}
