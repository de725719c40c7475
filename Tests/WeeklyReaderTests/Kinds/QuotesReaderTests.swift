import Testing
import WeeklyModel

@testable import WeeklyReader

@Suite("Quotes")
struct QuotesReaderTests {
    /// `text | by | url` of each quotation.
    private static func lines(_ body: String) -> [String] {
        let kinds = [KindSettings(.quotes, headings: ["Quotes"])]
        return Understood("## Quotes\n\n\(body)\n", kinds: kinds).items.compactMap {
            guard case .quote(let quote) = $0.content else { return nil }
            return "\(quote.text) | \(quote.by ?? "-") | \(quote.url ?? "-")"
        }
    }

    @Test(
        "A quotation is a quote or a numbered paragraph; a line behind a dash says whom it is from",
        arguments: [
            ("> Mail sorts itself.\n\n– [Jane Doe](/j)", "Mail sorts itself. | Jane Doe | /j"),
            ("> Mail sorts itself.\n>\n> — Jane Doe", "Mail sorts itself. | Jane Doe | -"),
            ("> Mail sorts itself.\n> -- Jane Doe on a [list](/l)", "Mail sorts itself. | Jane Doe on a list | /l"),
            ("1、\n\n信件自己会整理。\n\n-- [小王](/w)", "信件自己会整理。 | 小王 | /w"),
            ("1、信件自己会整理。\n\n—— 小王", "信件自己会整理。 | 小王 | -"),
            ("Mail sorts itself.\n\n– Jane Doe", "Mail sorts itself. | Jane Doe | -"),
            ("> Mail sorts itself.", "Mail sorts itself. | - | -"),
        ])
    func forms(body: String, line: String) {
        #expect(Self.lines(body) == [line])
    }

    @Test("Text around them is prose")
    func prose() {
        #expect(Self.lines("A week of talk.\n\n> Mail sorts itself.\n\n— Jane\n\nThanks to all!").count == 1)
        #expect(Self.lines("Thanks to all!").isEmpty)
    }
}
