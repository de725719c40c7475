import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("What is written for web servers")
struct HostingSettingsTests {
    private static func read(_ text: String) -> (hosting: HostingSettings?, messages: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (configuration?.hosting, diagnostics.map(\.message))
    }

    @Test("Nothing, unless the site asks for it; forms of copies are in one order, and each once")
    func settings() throws {
        #expect(Self.read("").hosting == HostingSettings())
        let all = "hosting: {headers: true, redirects: true, precompressed: [gz, br, gz]}\n"
        let hosting = try #require(Self.read(all).hosting)
        #expect(hosting.writesHeaders && hosting.writesRedirects && hosting.compressions == [.br, .gz])
        let one = try #require(Self.read("hosting: {precompressed: gz}\n").hosting)
        #expect(!one.writesHeaders && !one.writesRedirects && one.compressions == [.gz])
    }

    @Test(
        "What is wrong is told",
        arguments: [
            ("hosting: {precompressed: [zip]}\n", "br, gz or both"), ("hosting: {header: true}\n", "unknown key"),
            ("hosting: {headers: netlify}\n", "true or false"),
        ])
    func wrong(text: String, message: String) {
        let (hosting, messages) = Self.read(text)
        #expect(hosting == nil && messages.contains { $0.contains(message) })
    }
}
