import Testing
import WeeklyText

@Suite("Numbers in front of a line")
struct WrittenNumberTests {
    @Test(arguments: ["1.甲", "1. 甲", "12、甲", "3)甲", "（4）甲", "(5) a", "⑥甲", "7．甲", "8.", " 9、甲"])
    func number(text: String) {
        #expect(WrittenNumber.begins(text))
    }

    @Test(
        "A number is told from what stands behind it",
        arguments: [("1.甲", 1, "甲"), ("12、 甲", 12, " 甲"), ("（4）甲", 4, "甲"), ("⑥甲", 6, "甲"), (" 9.", 9, "")])
    func parts(text: String, number: Int, rest: String) throws {
        let leading = try #require(WrittenNumber.leading(text))
        #expect(leading.number == number && leading.rest == rest)
    }

    @Test(arguments: ["1.5 倍", "甲", "", "1", "1 甲", "2026 年", "1234.甲", "v1.甲", "(甲)", "-1.甲", "、甲"])
    func noNumber(text: String) {
        #expect(!WrittenNumber.begins(text))
    }
}
