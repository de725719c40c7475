import Foundation
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyModel
import WeeklyReader

/// Measures what reading an issue costs beyond parsing its Markdown: `make bench`.
///
/// usage: reading-benchmark FOLDER-OF-ISSUES
@main
struct ReadingBenchmark {
    private static let rounds = 40

    static func main() throws {
        let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? "content/issues")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
            .sorted()
        let files = try names.map { name in
            SourceFile(path: name, text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
        }
        let starts = files.map(bodyStart)
        let reader = IssueReader(timeZone: .utc)
        let parsing = best { for (file, start) in zip(files, starts) { _ = MarkdownParser.parse(file, from: start) } }
        let reading = best { for file in files { _ = reader.read(file, name: "x", sourcePath: "x") } }
        print("\(files.count) issues, best of \(rounds) rounds, one thread")
        print("parsing           \(microseconds(parsing, files.count)) µs an issue")
        print("parsing, reading  \(microseconds(reading, files.count)) µs an issue")
        print("reading alone     \(microseconds(reading - parsing, files.count)) µs an issue")
    }

    /// The shortest of some rounds: what disturbs a round only makes it longer.
    private static func best(_ body: () -> Void) -> Duration {
        (0..<rounds).map { _ in ContinuousClock().measure(body) }.min() ?? .zero
    }

    private static func bodyStart(_ file: SourceFile) -> Int {
        let second = file.lineStarts.dropFirst().first { file.slice(SourceRange($0, $0 + 4)) == "---\n" }
        return second.map { $0 + 4 } ?? 0
    }

    private static func microseconds(_ duration: Duration, _ count: Int) -> Int {
        Int(duration / .microseconds(1)) / max(1, count)
    }
}
