import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Links in the configuration")
struct LinkSettingsTests {
    private static func read(_ text: String) -> (links: LinkSettings?, said: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        let said = diagnostics.map { "\($0.id) \($0.location?.line ?? 0): \($0.location?.excerpt.marked ?? "–")" }
        return (configuration?.links, said)
    }

    @Test("Addresses that are not asked are a list, or one alone, or none")
    func right() throws {
        #expect(Self.read("").links == LinkSettings())
        #expect(Self.read("links: {}\n").links == LinkSettings())
        #expect(Self.read("links: {ignore: []}\n").links == LinkSettings())
        #expect(
            Self.read("links: {ignore: 'https://a.example/'}\n").links?.ignored == [
                AddressPattern("https://a.example/")
            ])
        let list = Self.read("links:\n  ignore:\n    - https://*.example/x\n    - \"*/private/\"\n    - http\n")
        #expect(list.links?.ignored == ["https://*.example/x", "*/private/", "http"].map { AddressPattern($0) })
        #expect(list.said.isEmpty)
    }

    @Test(
        "What is wrong is told at its place",
        arguments: [
            ("links: [https://a.example/]\n", "wrong-type 3: [https://a.example/"),
            ("links: {ignor: []}\n", "unknown-configuration-key 3: ignor"),
            ("links:\n  ignore: {a: b}\n", "wrong-type 4: {a: b"),
            ("links:\n  ignore:\n    - [a]\n", "wrong-type 5: [a"),
            ("links:\n  ignore: [https://a.example/, b.example]\n", "invalid-value 4: b.example"),
            ("links: {ignore: ''}\n", "invalid-value 3: ''"), ("links: {ignore: /a/}\n", "invalid-value 3: /a/"),
            ("links: {ignore: 'ftp*'}\n", "invalid-value 3: 'ftp*'"),
        ])
    func wrong(text: String, said: String) {
        let found = Self.read(text).said
        #expect(found.count == 1 && found.first?.hasPrefix(said) ?? false)
    }
}
