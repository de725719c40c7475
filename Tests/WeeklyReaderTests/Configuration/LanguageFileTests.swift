import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("A file with the words of a language")
struct LanguageFileTests {
    private static let known = LanguageTable([
        LanguageTable.Group("words", [InterfaceWord("archive", "Archive"), InterfaceWord("count", "{n} results")]),
        LanguageTable.Group(
            "dates", [InterfaceWord("month", "{month} {year}")],
            lists: [LanguageTable.List("weekdays", ["Mon", "Tue"])]),
    ])

    private static func read(_ text: String) -> (table: LanguageTable?, diagnostics: [Diagnostic]) {
        LanguageFile.read(SourceFile(path: "languages/fr.yml", text: text), known: known)
    }

    private static let whole = """
        words: {archive: Archives, count: "{n} résultats"}
        dates: {month: "{month} {year}", weekdays: [lun., mar.]}

        """

    @Test("What it says stands in place of the program's words")
    func whole() throws {
        let (table, diagnostics) = Self.read(Self.whole)
        #expect(diagnostics == [])
        #expect(table?.word("archive", in: "words") == "Archives")
        #expect(table?.list("weekdays", in: "dates") == ["lun.", "mar."])
        #expect(table?.word("none", in: "words") == "" && table?.list("weekdays", in: "none") == [])
    }

    @Test("What is missing is told in one warning, and said in English")
    func missing() throws {
        let (table, diagnostics) = Self.read("words:\n  archive: Archives\n  count:\n")
        #expect(diagnostics.map(\.id) == [.missingWords])
        #expect(diagnostics[0].notes.map(\.message) == ["missing: words.count, dates.month, dates.weekdays"])
        #expect(table?.words(of: "words").map(\.text) == ["Archives", "{n} results"])
        #expect(table?.list("weekdays", in: "dates") == ["Mon", "Tue"])
    }

    @Test("In a language that the program has, a file of a few words is whole; which it has is known")
    func few() {
        let file = SourceFile(path: "languages/en.yml", text: "words: {archive: Past}\n")
        let (table, diagnostics) = LanguageFile.read(file, known: Self.known, mayLack: true)
        #expect(diagnostics == [])
        #expect(table?.written == ["words.archive"])
        #expect(table?.word("count", in: "words") == "{n} results")
    }

    @Test(
        "Names that there are not, gaps and rows that are others are errors",
        arguments: [
            ("archive: Archives", "archiv: Archives", "unknown key archiv"),
            ("{n} résultats", "résultats", "count needs {n}"),
            ("[lun., mar.]", "[lun.]", "weekdays must be 2 words, but there are 1"),
            ("words:", "word:", "unknown key word"), ("archive: Archives", "archive: ''", "it cannot be empty"),
        ])
    func mistakes(right: String, wrong: String, said: String) {
        let (table, diagnostics) = Self.read(Self.whole.replacing(right, with: wrong))
        #expect(table == nil)
        #expect(diagnostics.contains { $0.message.contains(said) }, "\(diagnostics.map(\.message))")
    }
}
