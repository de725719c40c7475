import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The policy of pages")
struct ContentPolicyTests {
    private static let own =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src * data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'"

    @Test("A site that adds nothing has that of the program")
    func standard() {
        #expect(ContentPolicy().text == Self.own)
        #expect(
            ContentPolicy(frameSources: "https://a.example").text == Self.own + "; frame-src https://a.example")
    }

    @Test("What a site adds follows what pages need, and nothing stands twice")
    func added() {
        var policy = PolicySources()
        policy.add("'self'", to: .script)
        policy.add("https://b.example", to: .script)
        policy.add("https://f.example", to: .frame)
        policy.add("'self'", to: .media)
        let text = ContentPolicy(policy, frameSources: "https://a.example").text
        #expect(text.contains("script-src 'self' https://b.example; "))
        #expect(text.hasSuffix("; base-uri 'none'; media-src 'self'; frame-src https://a.example https://f.example"))
        #expect(text.hasPrefix("default-src 'none'; "))
    }
}
