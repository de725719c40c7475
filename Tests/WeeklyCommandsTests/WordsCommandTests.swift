import Testing

@testable import WeeklyCommands

@Suite("sofaweekly words")
struct WordsCommandTests {
    @Test("It prints a file with every key and what it says in English")
    func prints() throws {
        let result = try SiteFolderFixture().run("words", "fr")
        #expect(result.status == 0)
        #expect(result.output.contains("\nwords:\n  add_to_calendar: # Add to calendar\n"))
        #expect(result.output.contains("\n  months: # [January, February"))
    }

    @Test("What is no tag of a language is refused")
    func refuses() throws {
        #expect(try SiteFolderFixture().run("words", "no tag").status == 64)
    }
}
