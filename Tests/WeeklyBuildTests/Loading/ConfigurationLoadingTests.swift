import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader
import WeeklyText

@Suite("The configuration of a folder")
struct ConfigurationLoadingTests {
    @Test("A folder without one holds no newsletter; it says which folder and what to do")
    func missing() throws {
        let folder = try TemporaryFolder()
        for root in [folder.path, folder.path("none")] {
            let (configuration, diagnostics) = ConfigurationLoading.load(root)
            #expect(configuration == nil)
            #expect(diagnostics.map(\.id) == [.missingConfiguration])
            #expect(diagnostics.first?.path == root && diagnostics.first?.fixes.count == 2)
        }
    }

    @Test("One that cannot be read is an error of its own")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "sofaweekly.yml/file")
        let (configuration, diagnostics) = ConfigurationLoading.load(folder.path)
        #expect(configuration == nil && diagnostics.map(\.id) == [.unreadableFile])
        #expect(diagnostics.first?.path == "sofaweekly.yml")
    }

    @Test("What is read is what it says, and what is wrong is said")
    func read() throws {
        let folder = try TemporaryFolder()
        try folder.write("title: 周刊\nbase_url: https://example.org\n", to: "sofaweekly.yml")
        #expect(ConfigurationLoading.load(folder.path).0?.title == "周刊")
        try folder.write("title: 周刊\n", to: "sofaweekly.yml")
        let (configuration, diagnostics) = ConfigurationLoading.load(folder.path)
        #expect(configuration == nil && diagnostics.map(\.id) == [.missingKey])
    }

    @Test("The language is told also where something else is wrong, and is Chinese where none is written")
    func language() throws {
        let folder = try TemporaryFolder()
        #expect(ConfigurationLoading.language(of: folder.path) == nil)
        for (text, language) in [
            ("language: en-GB\n", "en-GB"), ("language: de\ntime_zone: Mars\nnonsense: 1\n", "de"),
            ("title: a\n", "zh-CN"), ("language: no tag\n", "zh-CN"), ("language: [en]\n", "zh-CN"),
            ("language: en\ntitle: \"a\n", nil), ("- en\n", nil),
        ] as [(String, String?)] {
            try folder.write(text, to: "sofaweekly.yml")
            #expect(ConfigurationLoading.language(of: folder.path) == language, "\(text)")
        }
    }

    @Test("Every file that a site is made of has a stamp, the configuration too")
    func stamps() throws {
        let folder = try TemporaryFolder()
        for name in ["sofaweekly.yml", "content/a.md", "templates/b.html", "static/c/d", "static/.e", "public/f"] {
            try folder.write("", to: name)
        }
        let stamps = SiteFiles.stamps(in: folder.path)
        #expect(
            stamps.keys.sorted() == ["content/a.md", "sofaweekly.yml", "static/.e", "static/c/d", "templates/b.html"])
        try folder.write("more", to: "content/a.md")
        let after = SiteFiles.stamps(in: folder.path)
        #expect(after.filter { stamps[$0.key] != $0.value }.map(\.key) == ["content/a.md"])
    }
}
