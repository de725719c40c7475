import Testing

@testable import WeeklyBuild

@Suite("Copies of the theme's files")
struct CopyThemeActionTests {
    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("title: A\nbase_url: https://example.org/\n", to: "sofaweekly.yml")
        return folder
    }

    private func copied(
        _ folder: TemporaryFolder, _ names: [String], isDryRun: Bool = false
    ) throws -> [(path: String, before: ThemeFile.State)] {
        var action = CopyThemeAction(root: folder.path, names: names)
        action.isDryRun = isDryRun
        return try action.perform().get().map { ($0.file.path, $0.before) }
    }

    @Test(
        "A file is known by its path, its name and its name without the ending",
        arguments: [
            ("templates/home.html", "templates/home.html"), ("home.html", "templates/home.html"),
            ("home", "templates/home.html"), ("./templates/home.html", "templates/home.html"),
            ("style.css", "static/style.css"), ("static/style.css", "static/style.css"),
        ])
    func names(name: String, path: String) throws {
        let folder = try site()
        #expect(try copied(folder, [name]).map(\.path) == [path])
        #expect(try Array(folder.read(path).utf8) == ThemeFile.named(path, among: ThemeFile.builtIn)?.bytes)
    }

    @Test(
        "A file in a folder of templates/ is known by its path there",
        arguments: ["sections/questions", "sections/questions.html"])
    func inner(name: String) throws {
        let folder = try site()
        try folder.write("title: A\nbase_url: https://example.org/\ntheme: themes/a\n", to: "sofaweekly.yml")
        try folder.write("x", to: "themes/a/templates/sections/questions.html")
        #expect(try copied(folder, [name]).map(\.path) == ["templates/sections/questions.html"])
        #expect(try copied(folder, ["questions"]).map(\.path) == ["templates/questions.html"])
    }

    @Test("Without a name all templates are made, and nothing else")
    func all() throws {
        let folder = try site()
        let paths = try copied(folder, []).map(\.path)
        #expect(paths == ThemeFile.builtIn.filter(\.isTemplate).map(\.path) && paths.count > 30)
        #expect(Set(try folder.files().keys) == Set(paths + ["sofaweekly.yml"]))
    }

    @Test("A site whose templates are all copies builds the same bytes")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder)
        #expect(MadeSite.build(folder).summary != nil)
        let before = try folder.files(below: "public")
        _ = try CopyThemeAction(root: folder.path("site"), names: []).perform().get()
        let outcome = MadeSite.build(folder, isStrict: true)
        #expect(outcome.summary?.written == 0 && outcome.diagnostics.isEmpty)
        #expect(try folder.files(below: "public") == before)
    }

    @Test("What is there stays, whatever it holds")
    func keeps() throws {
        let folder = try site()
        try folder.write("mine", to: "templates/home.html")
        let first = try copied(folder, ["home", "index"])
        #expect(first.map(\.before) == [.own, .missing])
        #expect(try copied(folder, ["index"]).map(\.before) == [.same])
        #expect(try folder.read("templates/home.html") == "mine")
    }

    @Test("A dry run makes nothing")
    func dryRun() throws {
        let folder = try site()
        #expect(try copied(folder, ["home"], isDryRun: true).map(\.before) == [.missing])
        #expect(!folder.exists("templates"))
    }

    @Test("Of names that no file has nothing is made, and the nearest are offered")
    func unknown() throws {
        let folder = try site()
        guard
            case .failure(.unknown(let names)) = CopyThemeAction(
                root: folder.path, names: ["index", "hom.html", "nothing-like-it"]
            ).perform()
        else {
            Issue.record("the names are known")
            return
        }
        #expect(names.map(\.name) == ["hom.html", "nothing-like-it"])
        #expect(names.map(\.near) == ["templates/home.html", nil])
        #expect(!folder.exists("templates"))
    }

    @Test("A folder that holds no newsletter gets no files")
    func noSite() throws {
        let folder = try TemporaryFolder()
        guard case .failure(.noSite) = CopyThemeAction(root: folder.path, names: []).perform() else {
            Issue.record("templates were made in a folder without sofaweekly.yml")
            return
        }
    }
}
