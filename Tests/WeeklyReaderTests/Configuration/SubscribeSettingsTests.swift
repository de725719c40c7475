import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Ways to subscribe in the configuration")
struct SubscribeSettingsTests {
    private static func read(_ text: String) -> (settings: SubscribeSettings?, messages: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (configuration?.subscribe, diagnostics.map(\.message))
    }

    @Test("A form for e-mail and a picture, each where it is")
    func both() throws {
        #expect(Self.read("").settings == SubscribeSettings())
        let settings = try #require(Self.read("subscribe: {mail: 'https://l.org/join', wechat: /code.png}\n").settings)
        #expect(settings.mail == "https://l.org/join" && settings.wechat == "/code.png")
    }

    @Test(
        "What is wrong is told",
        arguments: [
            ("subscribe: {mail: 'javascript:alert(1)'}\n", "mail must be an http:"),
            ("subscribe: {weixin: /a.png}\n", "unknown key"),
        ])
    func wrong(text: String, message: String) {
        #expect(Self.read(text).messages.contains { $0.contains(message) })
    }
}
