import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("The site's own words for the interface")
struct InterfaceWordSettingsTests {
    private static let known = [
        InterfaceWord("questions", "Questions"), InterfaceWord("search_count", "{n} results"),
        InterfaceWord("player_note", "Loads from {host} when clicked"),
    ]

    private static func read(_ text: String) -> (words: [InterfaceWord]?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file, knownWords: { _ in known })
        return (configuration?.words, diagnostics)
    }

    @Test("They are read by their keys")
    func keys() {
        #expect(Self.read("").words == [])
        let words = Self.read("words:\n  search_count: 找到 {n} 条\n  questions: 你问我答\n").words
        #expect(words == [InterfaceWord("questions", "你问我答"), InterfaceWord("search_count", "找到 {n} 条")])
    }

    @Test("An unknown key is told with the one that was probably meant")
    func unknownKeys() {
        let problems = Self.read("words: {question: x}\n").diagnostics
        #expect(problems.map(\.id) == [.unknownConfigurationKey])
        #expect(problems.flatMap(\.fixes).map(\.message) == ["did you mean questions?"])
    }

    @Test(
        "A word has the gaps of the program's, and is not empty",
        arguments: [
            ("search_count: viele", "{n}"), ("search_count: '{n} {m}'", "{m}"), ("player_note: '{n}'", "{host}"),
            ("questions: '{n} Fragen'", "{n}"), ("questions: ' '", "empty"),
        ])
    func gaps(word: String, said: String) {
        let (words, problems) = Self.read("words:\n  \(word)\n")
        #expect(words == nil)
        #expect(problems.allSatisfy { $0.id == .invalidValue } && problems.contains { $0.message.contains(said) })
    }

    @Test("Gaps are what stands between braces, each once")
    func gapsOfWords() {
        #expect(InterfaceWord("a", "{n} of {count}, {n}").gaps == ["n", "count"])
        #expect(InterfaceWord("a", "{} { n } {N} {").gaps == [])
    }
}
