import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Kinds in the configuration")
struct KindSettingsTests {
    private static func read(_ kinds: String) -> (kinds: [KindSettings]?, messages: [String]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + kinds)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (configuration?.kinds, diagnostics.map(\.message))
    }

    @Test("A kind has headings, what it holds, a title and a place in the menu")
    func whole() {
        let read = Self.read(
            """
            kinds:
              jobs: {headings: [招聘, Jobs], holds: entries, title: 招聘, menu: false}
              sayings: {headings: 金句, holds: quotes, list: false}
              reading: [文章, 教程]
              quotes: 言论
            sections: {reading: 读物}

            """)
        let jobs = Section.Kind.named(NamedKind(name: "jobs", holding: .entries))
        let sayings = Section.Kind.named(NamedKind(name: "sayings", holding: .quotes))
        #expect(read.messages.isEmpty)
        #expect(
            read.kinds == [
                KindSettings(jobs, headings: ["招聘", "Jobs"], title: "招聘", isInMenu: false),
                KindSettings(sayings, headings: ["金句"], hasList: false),
                KindSettings(.reading, headings: ["文章", "教程", "读物"]),
                KindSettings(.quotes, headings: ["言论"]),
            ])
    }

    @Test(
        "What is wrong is told",
        arguments: [
            ("kinds: {Jobs: [x]}\n", "small letters"), ("kinds: {jobs: {holds: entry}}\n", "must be one of"),
            ("kinds: {reading: {holds: quotes}}\n", "must be one of: reading"),
            ("kinds: {jobs: {color: red}}\n", "unknown key"),
            ("kinds: [jobs]\n", "a mapping"), ("sections: {jobs: x}\n", "unknown key jobs"),
        ])
    func wrong(kinds: String, message: String) {
        let read = Self.read(kinds)
        #expect(read.kinds == nil && read.messages.contains { $0.contains(message) }, "\(read.messages)")
    }
}
