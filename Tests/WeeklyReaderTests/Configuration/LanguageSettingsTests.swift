import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("The languages of a site")
struct LanguageSettingsTests {
    private static func read(_ text: String) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: 周刊\nbase_url: https://e.org/\n" + text)
        return ConfigurationReader.read(file, knownWords: { [InterfaceWord("questions", "Questions in \($0)")] })
    }

    @Test("The first of a list is the main one, the others have folders")
    func list() throws {
        let configuration = try #require(Self.read("languages: [en, zh-TW]\n").configuration)
        #expect(configuration.language == "en")
        #expect(configuration.languages.map(\.tag) == ["en", "zh-TW"])
        #expect(configuration.translations.map(\.folder) == ["zh-tw/"])
        #expect(configuration.archive.languages == ["en", "zh-TW"])
    }

    @Test("A site of one language is none of several, however it writes that", arguments: ["", "languages: en\n"])
    func one(text: String) throws {
        let configuration = try #require(Self.read(text).configuration)
        #expect(configuration.languages.isEmpty && configuration.archive.languages.isEmpty)
        #expect(configuration.language == (text.isEmpty ? "zh-CN" : "en"))
    }

    @Test("What a language does not say is the site's, but for words")
    func texts() throws {
        let text = """
            description: 每周一期
            words: {questions: 你问我答}
            kinds: {jobs: {headings: 招聘, title: 招聘}, tools: {headings: 工具}, questions: {title: 问}}
            languages:
              zh-CN: {copyright: 社区}
              en: {title: Weekly, kinds: {jobs: Jobs}, menu: [archive], words: {questions: Ask us}, name: English (US)}
              fr:
            """
        let configuration = try #require(Self.read(text).configuration)
        let english = configuration.inLanguage(configuration.languages[1])
        #expect(configuration.title == "周刊" && configuration.copyright == "社区")
        #expect(english.title == "Weekly" && english.description == "每周一期" && english.copyright == "社区")
        #expect(english.menu?.map(\.target) == [.page("archive")] && configuration.menu == nil)
        #expect(english.kinds.map(\.title) == ["Jobs", nil, nil])
        #expect(english.words == [InterfaceWord("questions", "Ask us")])
        #expect(english.ownAddress.basePath == "/en/" && english.address.basePath == "/")
        #expect(configuration.inLanguage(configuration.languages[2]).words == [])
        #expect(configuration.languages[1].name == "English (US)")
    }

    @Test(
        "What is wrong is told at its place",
        arguments: [
            ("languages: []", "languages names no language"), ("languages: {}", "languages names no language"),
            ("languages: [zh-CN, a b]", "a b is no language tag"), ("languages: [en, EN]", "languages names EN twice"),
            ("language: zh-CN\nlanguages: [en, zh-CN]", "which is en here, but language says zh-CN"),
            ("languages: {zh-CN: {}, en: {titel: x}}", "unknown key titel"),
            ("languages: {zh-CN: {}, en: {kinds: {jobs: x}}}", "unknown key jobs"),
            ("languages: {zh-CN: {}, en: {words: {questions: ''}}}", "it cannot be empty"),
            ("languages: {zh-CN: {}, en: Weekly}", "must be a mapping"),
        ])
    func mistakes(text: String, said: String) {
        let (configuration, diagnostics) = Self.read(text + "\n")
        #expect(configuration == nil)
        #expect(diagnostics.contains { $0.message.contains(said) }, "\(diagnostics.map(\.message))")
    }

    @Test("That a language has no words of the program's is a note")
    func unspoken() {
        let (configuration, diagnostics) = Self.read("languages: [zh-CN, en-GB, fr]\n")
        #expect(configuration != nil && diagnostics.map(\.id) == [.unknownLanguage])
        #expect(diagnostics[0].location?.line == 3)
    }
}
