import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Players in the configuration")
struct PlayerSettingsTests {
    private static func read(_ text: String) -> (players: PlayerSettings?, messages: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (configuration?.players, diagnostics.map(\.message))
    }

    @Test("They are links, or loaded by a click, with or without a picture")
    func forms() throws {
        #expect(Self.read("").players == PlayerSettings())
        #expect(Self.read("players: click\n").players?.form == .click)
        let both = try #require(Self.read("players: {form: click, pictures: true}\n").players)
        #expect(both.form == .click && both.hasPictures)
        #expect(Self.read("players: {pictures: true}\n").players?.form == .link)
    }

    @Test(
        "What is wrong is told",
        arguments: [("players: clik\n", "link, click"), ("players: {size: 3}\n", "unknown key")])
    func wrong(text: String, message: String) {
        #expect(Self.read(text).messages.contains { $0.contains(message) })
    }
}
