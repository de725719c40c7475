import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Forms of dates in the configuration")
struct DateFormatSettingsTests {
    private static func read(_ text: String) -> (formats: [DateFormat], said: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file, dateNames: ["day", "text"])
        let said = diagnostics.map { "\($0.id) \($0.location?.line ?? 0): \($0.location?.excerpt.marked ?? "–")" }
        return (configuration?.dateFormats ?? [], said)
    }

    @Test("A form by its name")
    func right() throws {
        let (formats, said) = Self.read("date_formats: {short: d MMM, clock: 'H:mm'}\n")
        #expect(said == [])
        #expect(
            formats == [
                try DateFormat(name: "short", pattern: "d MMM"), try DateFormat(name: "clock", pattern: "H:mm"),
            ])
    }

    @Test(
        "What is wrong is told at its place",
        arguments: [
            ("day: d", "invalid-value 4: day"), ("x: d Q", "invalid-value 4: d Q"),
            ("x: \"d 'at\"", "invalid-value 4: \"d 'at\""),
            ("x: [d]", "wrong-type 4: [d"), ("a b: d", "invalid-value 4: a b"),
        ])
    func wrong(entry: String, said: String) {
        #expect(Self.read("date_formats:\n  \(entry)\n").said == [said])
    }
}
