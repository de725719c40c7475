import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("What a site adds to its pages' policy")
struct PolicySettingsTests {
    private static func read(_ text: String) -> (policy: PolicySources?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (configuration?.policy, diagnostics)
    }

    @Test("Sources are added by directive, each once, in the order written")
    func sources() throws {
        #expect(Self.read("").policy?.isEmpty == true)
        let (read, problems) = Self.read(
            "csp: {script-src: [https://b.example, https://a.example, https://b.example], frame-src: https://c.example}\n"
        )
        let policy = try #require(read)
        #expect(problems.isEmpty)
        #expect(policy[.script] == ["https://b.example", "https://a.example"])
        #expect(policy[.frame] == ["https://c.example"] && policy[.form] == [])
    }

    @Test(
        "One host, a hash and what is carried in an address are nothing to tell",
        arguments: [
            ("script-src", "https://giscus.app"), ("script-src", "giscus.app"), ("connect-src", "wss://a.example:8080"),
            ("form-action", "https://a.example/api/subscribe"), ("script-src", "'sha256-abcDEF123+/='"),
            ("img-src", "blob:"), ("font-src", "data:"), ("connect-src", "http://localhost:3000"),
            ("script-src", "'report-sample'"), ("frame-src", "'self'"),
        ])
    func usual(directive: String, source: String) {
        let (policy, problems) = Self.read("csp: {\(directive): [\"\(source)\"]}\n")
        #expect(policy?.isEmpty == false && problems.isEmpty)
    }

    @Test(
        "What opens more is allowed, and told",
        arguments: [
            "'unsafe-inline'", "'unsafe-eval'", "'UNSAFE-INLINE'", "'strict-dynamic'", "'nonce-abc'", "*", "https:",
            "data:", "https://*.example.org", "*.example.org",
        ])
    func wide(source: String) {
        let (policy, problems) = Self.read("csp: {script-src: [\"\(source)\"]}\n")
        #expect(policy?[.script] == [source] && problems.map(\.id) == [.widePolicy])
    }

    @Test(
        "What is no source is an error",
        arguments: [
            "'none'", "self", "unsafe-inline", "'unsafe'", "giscus", "https://", "https://a.example https://b.example",
            "a.example; default-src *", "https://例.example", "ftp://a.example", "", "https://a.example\\\" x=\\\"",
            "*.*.example", "https://a.example?x",
        ])
    func wrong(source: String) {
        let (policy, problems) = Self.read("csp: {script-src: [\"\(source)\"]}\n")
        #expect(policy == nil && problems.map(\.id) == [.invalidValue])
    }

    @Test("A word without its quotes is offered with them")
    func quotes() {
        let fixes = Self.read("csp: {frame-src: [self]}\n").diagnostics.flatMap(\.fixes)
        #expect(
            fixes.map(\.message) == ["did you mean 'self'?"]
                && fixes.flatMap(\.edits).map(\.replacement) == ["\"'self'\""])
    }

    @Test("What no site may open is no key", arguments: ["default-src", "base-uri", "object-src", "script"])
    func directives(key: String) {
        #expect(Self.read("csp: {\(key): ['*']}\n").diagnostics.map(\.id) == [.unknownConfigurationKey])
    }
}
