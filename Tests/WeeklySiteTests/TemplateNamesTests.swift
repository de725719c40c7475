import Foundation
import Testing
import WeeklyModel
import WeeklyTemplates
import WeeklyTheme

@testable import WeeklySite

/// docs/templates.md is what theme makers rely on; here it is held against what pages really offer.
@Suite("The names that templates can use")
struct TemplateNamesTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

    @Test("The page names all that pages offer, and nothing else")
    func thePageIsTrue() throws {
        let pages = SampleNewsletter.pages(
            [
                SampleNewsletter.issue("a", day: 1), SampleNewsletter.issue("b", day: 2),
                SampleNewsletter.issue("c", day: 3),
            ], Self.severalPages)
        var offered = Self.names(in: .record(pages.data(ofIssueAt: 1)))
        offered.formUnion(Self.names(in: .record(pages.data(ofIndexPage: 2))))
        offered.formUnion(Self.names(in: .record(pages.notFoundData)))
        // What interface words there are is said once, by the list itself.
        offered = offered.filter {
            !$0.hasPrefix("words.") && !$0.hasPrefix("site.extra.") && !$0.hasPrefix("issue.extra.")
        }
        #expect(try Self.documented() == offered)
    }

    @Test(
        "The program carries the files of templates/ and static/, all of them, byte for byte",
        arguments: ["templates", "static"])
    func carriesTheTheme(folder: String) throws {
        let carried = folder == "templates" ? DefaultTheme.templates : DefaultTheme.files
        let url = Self.root.appending(path: folder)
        let there = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
        #expect(carried.map(\.path) == there)
        for file in carried {
            #expect(
                try Data(contentsOf: url.appending(path: file.path)) == Data(file.bytes),
                "\(file.path) was embedded anew")
        }
    }

    private static var severalPages: Configuration {
        var configuration = SampleNewsletter.configuration()
        configuration.issuesPerPage = 1
        return configuration
    }

    /// The first code span of every table row.
    private static func documented() throws -> Set<String> {
        let text = try String(contentsOf: root.appending(path: "docs/templates.md"), encoding: .utf8)
        return Set(
            text.split(separator: "\n").compactMap { line in
                line.hasPrefix("| `") ? line.dropFirst(3).split(separator: "`").first.map(String.init) : nil
            })
    }

    /// `issue.sections[].kind`
    private static func names(in value: TemplateValue, _ prefix: String = "") -> Set<String> {
        switch value {
        case .record(let record):
            return record.keys.reduce(into: []) { names, key in
                let name = prefix.isEmpty ? key : "\(prefix).\(key)"
                names.insert(name)
                if let value = record[key] { names.formUnion(Self.names(in: value, name)) }
            }
        case .list(let values):
            return values.reduce(into: []) { $0.formUnion(names(in: $1, "\(prefix)[]")) }
        default:
            return []
        }
    }
}
