import Testing
import WeeklyDiagnostics

@testable import WeeklyCommands

@Suite("In which language the program speaks")
struct MessageLanguageChoiceTests {
    private func choice(_ asked: MessageLanguage? = nil, _ environment: [String: String] = [:]) -> MessageLanguageChoice
    {
        MessageLanguageChoice(asked, environment)
    }

    @Test("--language goes before the newsletter's language, and that before the environment")
    func order() throws {
        let chinese = try SiteFolderFixture(language: "zh-CN")
        #expect(choice(.english).language(ofSite: chinese.path) == .english)
        #expect(choice(nil, ["LC_ALL": "en_GB.UTF-8"]).language(ofSite: chinese.path) == .chinese)
        let english = try SiteFolderFixture(language: "en")
        #expect(choice(nil, ["LANG": "zh_CN.UTF-8"]).language(ofSite: english.path) == .english)
    }

    @Test("A newsletter in a third language is told in English, and one that names none is Chinese")
    func others() throws {
        let german = try SiteFolderFixture(language: "de")
        #expect(choice(nil, ["LANG": "zh_CN.UTF-8"]).language(ofSite: german.path) == .english)
        try german.write("title: a\nbase_url: https://example.org/\n", to: "sofaweekly.yml")
        #expect(choice().language(ofSite: german.path) == .chinese)
    }

    @Test("A configuration with mistakes tells the language as well; one that is no YAML does not")
    func brokenConfiguration() throws {
        let site = try SiteFolderFixture()
        try site.write("title: a\nlanguage: zh-CN\ntime_zone: Mars\n", to: "sofaweekly.yml")
        #expect(choice().language(ofSite: site.path) == .chinese)
        try site.write("language: zh-CN\ntitle: \"a\n", to: "sofaweekly.yml")
        #expect(choice().language(ofSite: site.path) == .english)
    }

    @Test(
        "Without a configuration the first variable that is set and not empty counts alone",
        arguments: [
            ([:], .english), (["LANG": "zh_CN.UTF-8"], .chinese), (["LANG": "de_DE.UTF-8"], .english),
            (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .english), (["LC_ALL": "", "LANG": "zh_CN"], .chinese),
            (["LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_GB.UTF-8"], .chinese),
            (["LC_ALL": "en_GB.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"], .english),
        ] as [([String: String], MessageLanguage)])
    func environment(variables: [String: String], language: MessageLanguage) throws {
        #expect(choice(nil, variables).language(ofSite: nil) == language)
        #expect(choice(nil, variables).language(ofSite: "/nonexistent") == language)
    }

    @Test("A build speaks the newsletter's language, and another one where it is asked to")
    func build() throws {
        let site = try SiteFolderFixture(date: "2026-02-30", language: "zh-CN")
        let chinese = try site.run("build")
        #expect(
            chinese.errors.hasPrefix("content/issues/first.md:3:7: 错误：没有这一天或这个时间 [invalid-date]\n")
                && chinese.errors.contains("\n  建议：请写成 2026-11-20"))
        #expect(chinese.output == "什么也没有写入：1 个错误，0 个警告\n")
        #expect(try site.run("build", "--language", "en").output == "nothing written: 1 error, 0 warnings\n")
        #expect(try site.run("build", "--language", "zh-TW").output == chinese.output)
        #expect(try site.run("build", "--language", "de").status == 64)
    }

    @Test("An inspection speaks it, too, in its outline")
    func inspect() throws {
        let site = try SiteFolderFixture(language: "zh-CN")
        #expect(try site.run("inspect", "content/issues/first.md").output.contains("（没有标题）  第 6 行\n"))
        let english = try site.run("inspect", "--language", "en", "content/issues/first.md").output
        #expect(english.contains("(no heading)  line 6\n"))
    }
}
