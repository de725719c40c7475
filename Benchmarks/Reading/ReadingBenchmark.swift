import Foundation
import WeeklyCache
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyModel
import WeeklyReader

/// Measures what reading an issue costs beyond parsing, which makes trees of its Markdown and its front matter, and what it costs to keep what was
/// read: `make bench`.
///
/// usage: reading-benchmark FOLDER-OF-ISSUES [ROUNDS]
@main
struct ReadingBenchmark {
    /// One is enough for a profiler that counts instructions.
    private static let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 40

    static func main() throws {
        let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? "content/issues")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
            .sorted()
        let files = try names.map { name in
            SourceFile(path: name, text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
        }
        let starts = files.map(bodyStart)
        let reader = IssueReader(ReadingRules())
        let markdown = best { for (file, start) in zip(files, starts) { _ = MarkdownParser.parse(file, from: start) } }
        let frontMatter = best {
            for (file, start) in zip(files, starts) { _ = YAMLParser.mapping(in: yaml(start), of: file) }
        }
        let sources = files.map { IssueSource($0, name: "x", path: "x") }
        let all = best { _ = reader.read(sources) }
        print("\(files.count) issues, best of \(rounds) rounds, one thread")
        print("parsing Markdown       \(microseconds(markdown, files.count)) µs an issue")
        print("parsing front matter   \(microseconds(frontMatter, files.count)) µs an issue")
        print("parsing and reading    \(microseconds(all, files.count)) µs an issue")
        print("reading beyond parsing \(microseconds(all - markdown - frontMatter, files.count)) µs an issue")
        measureStoring(reader.read(sources))
    }

    /// What a build pays for keeping what it read, and the next one for taking it.
    private static func measureStoring(_ read: [(issue: Issue?, diagnostics: [Diagnostic])]) {
        let entries = read.map { (issue: $0.issue.map { IndexedIssue($0) }, CountedDiagnostics($0.diagnostics)) }
        let stored = entries.map { StoredIssue(of: $0.issue, $0.1) }
        let storing = best { for (issue, diagnostics) in entries { _ = StoredIssue(of: issue, diagnostics) } }
        let readingHeads = best {
            for issue in stored {
                _ = try? StoredIssue.read(issue.head[...], CacheDamage()) { IssueBody(sections: []) }
            }
        }
        let readingBodies = best { for issue in stored { _ = try? StoredIssue.body(issue.body[...]) } }
        let bytes = stored.reduce(0) { $0 + $1.head.count + $1.body.count } / max(1, stored.count)
        print("storing what was read  \(microseconds(storing, read.count)) µs an issue, \(bytes) bytes")
        print("reading heads back     \(microseconds(readingHeads, read.count)) µs an issue")
        print("reading bodies back    \(microseconds(readingBodies, read.count)) µs an issue")
    }

    /// The shortest of some rounds: what disturbs a round only makes it longer.
    private static func best(_ body: () -> Void) -> Duration {
        (0..<rounds).map { _ in ContinuousClock().measure(body) }.min() ?? .zero
    }

    private static func bodyStart(_ file: SourceFile) -> Int {
        let second = file.lineStarts.dropFirst().first { file.slice(SourceRange($0, $0 + 4)) == "---\n" }
        return second.map { $0 + 4 } ?? 0
    }

    /// Where the front matter is, between its two lines of dashes.
    private static func yaml(_ bodyStart: Int) -> SourceRange {
        SourceRange(min(4, bodyStart), max(min(4, bodyStart), bodyStart - 4))
    }

    /// With one decimal.
    private static func microseconds(_ duration: Duration, _ count: Int) -> String {
        let tenths = Int(duration / .nanoseconds(100)) / max(1, count)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
