import Foundation
import Testing
import WeeklyCache
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@Suite("Issues of real newsletters as bytes")
struct SharedIssuesTests {
    private static let package = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    private static let shared = package.appending(path: "../shared").standardizedFileURL
    private static let corpus = shared.appending(path: "corpus/issues")
    private static let newsletters = shared.appending(path: "newsletters")

    /// Those of rules whose severity the examples set.
    private static let rules = ["missing-page", "missing-picture"].map { DiagnosticID($0, .error, isLowerable: true) }

    private static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

    @Test("Every issue of the corpus comes back", .enabled(if: exists(corpus), "there is no ../shared here"))
    func ownArchive() throws {
        let issues = try read(Self.corpus, ReadingRules(timeZone: .utc))
        #expect(issues.count > 100)
    }

    @Test(
        "Every issue of other newsletters comes back, read as their examples say",
        .enabled(if: exists(newsletters), "there is no ../shared here"),
        arguments: ["databend", "hellogithub", "iosweekly", "lwkd", "optech", "ruanyf", "swiftweekly", "twir"])
    func others(name: String) throws {
        let text = try String(
            contentsOf: Self.package.appending(path: "examples/\(name)/sofaweekly.yml"), encoding: .utf8)
        let (configuration, _) = ConfigurationReader.read(
            SourceFile(path: "sofaweekly.yml", text: text), knownDiagnostics: Self.rules)
        let rules = ReadingRules(try #require(configuration))
        let issues = try read(Self.newsletters.appending(path: "\(name)/archive"), rules)
        #expect(issues.count > 30 && issues.contains { $0 != nil })
    }

    /// The issues of a folder, each of which came back from its bytes.
    private func read(_ folder: URL, _ rules: ReadingRules) throws -> [WeeklyModel.Issue?] {
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let reader = IssueReader(rules)
        var issues: [WeeklyModel.Issue?] = []
        for case let url as URL in files where url.pathExtension == "md" {
            let file = SourceFile(path: url.path, text: String(decoding: try Data(contentsOf: url), as: UTF8.self))
            let path = String(url.path.dropFirst(folder.path.count + 1))
            let place = rules.archive.patterns.lazy.compactMap { $0.place(of: path) }.first
            let read = reader.read(IssueSource(file, place: place ?? IssuePlace(name: "a"), path: path))
            try comesBack(read.issue, read.diagnostics, isWhole: issues.count.isMultiple(of: 20))
            issues.append(read.issue)
        }
        return issues
    }

    /// - Parameter isWhole: whether every field is looked at, which takes long.
    private func comesBack(_ issue: WeeklyModel.Issue?, _ diagnostics: [Diagnostic], isWhole: Bool) throws {
        let entry = issue.map { IndexedIssue($0) }
        let kept = try readBack(entry, diagnostics)
        #expect(kept.issue == issue && kept.index == entry?.index && kept.said.all == diagnostics)
        let again = kept.issue.flatMap { issue in kept.index.map { IndexedIssue(issue, $0, digest: nil) } }
        #expect(StoredIssue(of: again, kept.said.all) == StoredIssue(of: entry, diagnostics))
        if isWhole {
            #expect(Dump.of(kept.issue.map(Whole.init)) == Dump.of(issue.map(Whole.init)))
            #expect(Dump.of(kept.said.all) == Dump.of(diagnostics))
        }
    }
}
