import Testing
import WeeklyBuild
import WeeklyModel
import WeeklySite

/// Pages beside issues in the preview.
extension SiteSourceTests {
    private func writePage(_ text: String, to name: String) throws {
        try folder.write(text, to: "content/pages/\(name)")
    }

    @Test("Pages that come, change and go are those of a build; and so are links to them, and what lies beside them")
    func pages() throws {
        try writePage("# 关于\n\n[一](../issues/issue-1.md)\n", to: "about.md")
        try writeIssue("issue-1", title: "一", day: 1, text: "[关于](../pages/about.md)")
        var source = SiteSource(options)
        _ = source.site(now: 1_900_000_000)
        try writePage("---\ntitle: 关于\nmenu: 1\naliases: [/old/]\n---\n\n[一](../issues/issue-2.md)\n", to: "about.md")
        expectEqual(&source, after: "content/pages/about.md")
        try writePage("# 组\n\n![一只猫](a.png)\n", to: "team/index.md")
        expectEqual(&source, after: "content/pages/team/index.md")
        try writePage("x", to: "team/a.png")
        expectEqual(&source, after: "content/pages/team/a.png")
        try writePage("---\ntitle: 关于\nslug: us\n---\n\n字\n", to: "about.md")
        expectEqual(&source, after: "content/pages/about.md")
        try folder.remove("content/pages/about.md")
        expectEqual(&source, after: "content/pages/about.md")
        try writePage("---\ntitle: 关于\ntemplate: x\n---\n\n字\n", to: "about.md")
        try folder.write("{{content.title}}", to: "templates/x.html")
        expectEqual(&source, after: "content/pages/about.md", "templates/x.html")
        try folder.remove("content/pages")
        expectEqual(&source, after: "content/pages")
    }

    @Test("A page that moves to another issue's former address, and back, is told as in a build")
    func pageInTheWay() throws {
        try writePage("# 关于\n\n字\n", to: "about.md")
        var source = SiteSource(options)
        _ = source.site(now: 1_900_000_000)
        try writePage("---\ntitle: 关于\npermalink: /issues/issue-1/\n---\n\n字\n", to: "about.md")
        expectEqual(&source, after: "content/pages/about.md")
        try writePage("# 关于\n\n字\n", to: "about.md")
        expectEqual(&source, after: "content/pages/about.md")
    }
}
