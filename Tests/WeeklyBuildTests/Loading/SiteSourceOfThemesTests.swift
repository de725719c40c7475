import Testing
import WeeklyBuild
import WeeklyModel
import WeeklySite
import WeeklyText

@Suite("SiteSource: themes")
struct SiteSourceOfThemesTests {
    private static func options(_ folder: TemporaryFolder) -> SiteLoader.Options {
        SiteLoader.Options(root: folder.path("site"), publication: Publication(now: MadeSite.now), jobs: 2)
    }

    /// Reads a site, changes it step by step, and compares what is read again with what is read anew.
    private static func check(_ steps: [(name: String, text: String?)]) throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        var source = SiteSource(options(folder))
        for (name, text) in steps {
            if let text { try folder.write(text, to: "site/\(name)") } else { try folder.remove("site/\(name)") }
            source.read(FolderChanges([name]))
            let (now, fresh) = (source.site(now: MadeSite.now), SiteLoader.load(options(folder)))
            #expect(SitePicture(now) == SitePicture(fresh), "\(name)")
        }
    }

    private static let head = "title: 周刊\nbase_url: https://example.org/\n"

    @Test("A theme that comes, changes, builds on another and goes")
    func changes() throws {
        try Self.check([
            ("themes/a/templates/link.html", "<i>a</i>"), ("sofaweekly.yml", Self.head + "theme: themes/a\n"),
            ("themes/a/templates/head.html", "<meta name=a>"), ("themes/a/static/a.css", "a {}"),
            ("themes/a/templates/head.html", "<link href=\"{{assets.a_css}}\">"), ("themes/a/static/a.css", "b {}"),
            ("themes/a/theme.yml", "extends: themes/b\n"), ("themes/b/templates/comments.html", "{{issue.title}}"),
            ("themes/b/templates/comments.html", "{{issue.titel}}"), ("themes/b/templates/comments.html", nil),
            ("themes/a/theme.yml", "date_formats: {short: d}\n"),
            ("themes/a/templates/comments.html", "{{issue.date.short}}"), ("themes/a/theme.yml", "nmae: x\n"),
            ("themes/a/theme.yml", nil), ("themes/a/templates/comments.html", nil), ("themes/a", nil),
            ("sofaweekly.yml", Self.head),
        ])
    }

    @Test("Templates of sections, and kinds that come only then")
    func sections() throws {
        try Self.check([
            ("templates/sections/jobs.html", "x"), ("sofaweekly.yml", Self.head + "kinds: {jobs: 招聘}\n"),
            ("sofaweekly.yml", Self.head), ("templates/sections/questions.html", "{{kind}}"),
        ])
    }
}
