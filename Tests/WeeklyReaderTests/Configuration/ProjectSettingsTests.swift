import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Projects in the configuration")
struct ProjectSettingsTests {
    private static func read(_ projects: String) -> (projects: [ProjectSettings]?, messages: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + projects)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (configuration?.projects, diagnostics.map(\.message))
    }

    @Test(
        "A project has aliases, a home, a repository and a description, or is hidden; or it has a name and a home alone"
    )
    func whole() {
        let read = Self.read(
            """
            projects:
              Alpha: {aliases: [SOFA Alpha, 阿尔法], home: https://alpha.example/, repository: sea/alpha, description: Waves}
              Beta: https://beta.example/
              Gamma: {hide: true, aliases: G}
              Delta:

            """)
        #expect(read.messages.isEmpty)
        #expect(
            read.projects == [
                ProjectSettings(
                    "Alpha", aliases: ["SOFA Alpha", "阿尔法"], home: "https://alpha.example/",
                    repository: Repository("https://github.com/sea/alpha"), description: "Waves"),
                ProjectSettings("Beta", home: "https://beta.example/"),
                ProjectSettings("Gamma", aliases: ["G"], isHidden: true), ProjectSettings("Delta"),
            ])
    }

    @Test("A list of names will do")
    func names() {
        #expect(Self.read("projects: [Alpha, 海]\n").projects == [ProjectSettings("Alpha"), ProjectSettings("海")])
        #expect(Self.read("").projects == [])
    }

    @Test(
        "What is wrong is told",
        arguments: [
            ("projects: {\"!\": {}}\n", "letters or digits"),
            ("projects: {A: {aliases: [\"?\"]}}\n", "letters or digits"),
            ("projects: {A: {alias: B}}\n", "unknown key alias"), ("projects: {A: ftp://x}\n", "address"),
            ("projects: {A: {home: javascript:x}}\n", "address"), ("projects: {A: {repository: a}}\n", "repository"),
            ("projects: {A: {repository: https://e.org/a/b}}\n", "repository"),
            ("projects: {A: [b]}\n", "A must be text"),
            ("projects: {A: {aliases: B}, b: {}}\n", "b is a name of two projects, A and b"),
            ("projects: {A: {hide: 3}}\n", "true or false"), ("projects: 3\n", "a mapping"),
        ])
    func wrong(projects: String, message: String) {
        let read = Self.read(projects)
        #expect(read.projects == nil && read.messages.contains { $0.contains(message) }, "\(read.messages)")
    }
}
