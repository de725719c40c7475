import Foundation
import Testing
import WeeklyDiagnostics

@Suite("Diagnostics as a SARIF log")
struct DiagnosticSARIFTests {
    private static let file = SourceFile(path: "content/第 1 期:a.md", text: "---\n标签: 😀x\ntitel: 周刊\n---\n")

    private static let diagnostics = [
        Diagnostic(
            .unknownKey, "unknown key titel", at: SourceRange(18, 23), in: file,
            notes: [
                .init("keys are in lower case"),
                .init("the front matter begins here", at: file.location(of: SourceRange(0, 3))),
            ],
            fixes: [
                Fix("did you mean title?", .guess, edits: [Edit(SourceRange(18, 23), to: "title")]),
                .init("or leave it"),
            ]),
        Diagnostic(.wrongType, "no list", at: SourceRange(12, 17), in: file),
        Diagnostic(.noIssues, "there are none"),
    ]

    private static func run() throws -> [String: Any] {
        let sarif = DiagnosticSARIF(version: "1.2.3", documentation: "https://example.org/diagnostics") { path in
            path == file.path ? file : nil
        }
        let log = try JSONSerialization.jsonObject(with: Data(sarif.text(of: diagnostics).utf8)) as? [String: Any]
        #expect(log?["version"] as? String == "2.1.0" && log?["$schema"] is String)
        return try #require((log?["runs"] as? [[String: Any]])?.first)
    }

    private static func results() throws -> [[String: Any]] { try #require(run()["results"] as? [[String: Any]]) }

    /// The value at a path of keys and numbers.
    private static func value(_ path: String, in object: Any) -> Any? {
        path.split(separator: ".").reduce(object as Any?) { value, key in
            if let number = Int(key) {
                return (value as? [Any]).flatMap { $0.indices.contains(number) ? $0[number] : nil }
            }
            return (value as? [String: Any])?[String(key)]
        }
    }

    @Test("Each kind is a rule once, with its level and the address of its explanation")
    func rules() throws {
        let run = try Self.run()
        #expect(Self.value("tool.driver.name", in: run) as? String == "sofaweekly")
        #expect(Self.value("tool.driver.semanticVersion", in: run) as? String == "1.2.3")
        let rules = try #require(Self.value("tool.driver.rules", in: run) as? [[String: Any]])
        #expect(rules.compactMap { $0["id"] as? String } == ["no-issues", "unknown-key", "wrong-type"])
        #expect(rules[1]["helpUri"] as? String == "https://example.org/diagnostics#unknown-key")
        #expect(Self.value("defaultConfiguration.level", in: rules[1]) as? String == "warning")
        for (result, index) in zip(try Self.results(), [1, 2, 0]) {
            #expect(
                result["ruleIndex"] as? Int == index && result["ruleId"] as? String == rules[index]["id"] as? String)
        }
    }

    @Test("Places are lines and columns of UTF-16 from 1, with the bytes, and addresses are encoded")
    func places() throws {
        #expect(try Self.run()["columnKind"] as? String == "utf16CodeUnits")
        let results = try Self.results()
        let place = try #require(Self.value("locations.0.physicalLocation", in: results[1]))
        #expect(Self.value("artifactLocation.uri", in: place) as? String == "content/%E7%AC%AC%201%20%E6%9C%9F%3Aa.md")
        let region = try #require(Self.value("region", in: place) as? [String: Int])
        #expect(
            region == [
                "startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 8, "byteOffset": 12, "byteLength": 5,
            ])
        #expect(results[2]["locations"] == nil)
    }

    @Test("Remarks about a place are related, those about none are in the message")
    func notes() throws {
        let result = try Self.results()[0]
        #expect(
            Self.value("message.text", in: result) as? String
                == "unknown key titel\nkeys are in lower case\nor leave it")
        #expect(Self.value("relatedLocations.0.message.text", in: result) as? String == "the front matter begins here")
        #expect(Self.value("relatedLocations.0.physicalLocation.region.startLine", in: result) as? Int == 1)
    }

    @Test("Fixes that a program can make are changes of the file, with their safety")
    func fixes() throws {
        let fixes = try #require(try Self.results()[0]["fixes"] as? [[String: Any]])
        #expect(fixes.count == 1)
        #expect(Self.value("description.text", in: fixes[0]) as? String == "did you mean title?")
        #expect(Self.value("properties.safety", in: fixes[0]) as? String == "guess")
        let change = "artifactChanges.0.replacements.0"
        #expect(Self.value("\(change).insertedContent.text", in: fixes[0]) as? String == "title")
        #expect(Self.value("\(change).deletedRegion.startLine", in: fixes[0]) as? Int == 3)
        #expect(Self.value("\(change).deletedRegion.endColumn", in: fixes[0]) as? Int == 6)
        #expect(try Self.results()[1]["fixes"] == nil)
    }
}
