import Foundation
import Testing

@Suite("The commands for people who write templates")
struct ThemeCommandTests {
    @Test("A copied file is named on standard output, and in the list from then on")
    func copies() throws {
        let site = try SiteFolderFixture()
        let copied = try site.run("theme", "copy", "home.html")
        #expect(copied.status == 0 && copied.output == "templates/home.html\n" && copied.errors == "")
        let again = try site.run("theme", "copy", "home.html")
        #expect(again.status == 0 && again.output == "")
        #expect(again.errors == "templates/home.html is there already, as the theme has it\n")
        let list = try site.run("theme", "list")
        #expect(
            list.status == 0 && list.output.contains("templates/home.html  (the site's own, as the theme has it)\n"))
        #expect(list.output.contains("\ntemplates/index.html\n"))
    }

    @Test("Names that the theme does not have are errors with help, in the site's language")
    func unknown() throws {
        let english = try SiteFolderFixture().run("theme", "copy", "hom.html")
        #expect(
            english.errors == """
                error: the theme has no file hom.html
                  help: did you mean templates/home.html?
                sofaweekly theme list names all files; nothing was written

                """)
        #expect(english.status == 1)
        let chinese = try SiteFolderFixture(language: "zh-CN").run("theme", "copy", "hom.html")
        #expect(chinese.errors.hasPrefix("错误：主题中没有文件 hom.html\n"))
    }

    @Test("A page's data are JSON on standard output; a page that is none is an error")
    func data() throws {
        let site = try SiteFolderFixture()
        let data = try site.run("theme", "data", "/")
        let object = try JSONSerialization.jsonObject(with: Data(data.output.utf8)) as? [String: Any]
        #expect(data.status == 0 && object?["template"] as? String == "home.html")
        let none = try site.run("theme", "data", "/serch/")
        #expect(none.status == 1 && none.output == "")
        #expect(none.errors == "error: no page stands at /serch/\n  help: did you mean /search/?\n")
    }
}
