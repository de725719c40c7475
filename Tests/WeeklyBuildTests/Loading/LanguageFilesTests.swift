import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite
import WeeklyText

@testable import WeeklyBuild

@Suite("A language of the site's own")
struct LanguageFilesTests {
    private let folder: TemporaryFolder
    private static let site = "title: Hebdo\nbase_url: https://example.org/\nlanguages: [zh-CN, fr]\n"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.site, to: "sofaweekly.yml")
        try folder.write("---\ntitle: 一\ndate: 2026-03-01\n---\n\n正文内容。\n", to: "content/issues/a.md")
        try folder.write("---\ntitle: Un\ndate: 2026-03-01\n---\n\nBonjour à tous.\n", to: "content/issues/a.fr.md")
    }

    private var options: SiteLoader.Options {
        .init(root: folder.path, publication: Publication(now: MadeSite.now), jobs: 1)
    }

    private static func home(_ site: Site?) throws -> String {
        guard case .made(let make)? = site?[RoutePath("fr/index.html")]?.content else { return "" }
        return String(decoding: try make().get(), as: UTF8.self)
    }

    private static let words = """
        words: {archive: Archives, skip: Aller au contenu}
        dates: {months: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]}

        """

    @Test("Its words and dates are said on its pages, and English stands for what is missing")
    func says() throws {
        try folder.write(Self.words, to: "languages/fr.yml")
        let loaded = SiteLoader.load(options)
        let home = try Self.home(loaded.site)
        #expect(home.contains("Aller au contenu") && home.contains(">Archives</a>") && home.contains(">1 mars 2026<"))
        #expect(home.contains("<h2 id=\"latest\">Latest issue</h2>"))
        #expect(loaded.diagnostics.map(\.id.name) == ["missing-words"])
        #expect(loaded.diagnostics.first?.path == "languages/fr.yml")
        #expect(loaded.diagnostics.first?.notes.first?.message.contains("dates.weekdays") == true)
    }

    @Test("Without such a file a language is told to be in English; a file for no language of the site is told, too")
    func without() throws {
        try folder.write(Self.words, to: "languages/de.yml")
        #expect(SiteLoader.load(options).diagnostics.map(\.id.name) == ["stray-file", "unknown-language"])
    }

    @Test("A file that is called nearly as the one that is read is told with that one's name")
    func nearNames() throws {
        try folder.write(Self.words, to: "languages/fr.yaml")
        try folder.write(Self.words, to: "languages/zh.yml")
        let strays = SiteLoader.load(options).diagnostics.filter { $0.id == .strayFile }
        #expect(strays.map(\.path) == ["languages/fr.yaml", "languages/zh.yml"])
        let fixes = strays.compactMap { $0.fixes.first?.message }
        #expect(fixes.count == 2 && fixes[0].contains("languages/fr.yml") && fixes[1].contains("languages/zh-CN.yml"))
    }

    @Test("What the program prints to begin with is such a file, in which all is missing", arguments: ["fr", "zh-TW"])
    func toBeginWith(tag: String) throws {
        try folder.write(Self.site.replacing("fr", with: tag), to: "sofaweekly.yml")
        try folder.remove("content/issues/a.fr.md")
        try folder.write(LanguageFileText.empty(for: tag), to: "languages/\(tag).yml")
        // What the program says in Chinese is said in Taiwan's, too.
        let isKnown = tag.hasPrefix("zh")
        #expect(SiteLoader.load(options).diagnostics.map(\.id.name) == (isKnown ? [] : ["missing-words"]))
        let filled = LanguageFileText.empty(for: tag).split(separator: "\n").map { line in
            line.replacing(/^(  [a-z_]+): # (.*)$/) { match in "\(match.1): \(Self.quoted(String(match.2)))" }
        }
        try folder.write(filled.joined(separator: "\n") + "\n", to: "languages/\(tag).yml")
        #expect(SiteLoader.load(options).diagnostics == [])
    }

    private static func quoted(_ text: String) -> String { text.hasPrefix("[") ? text : "\"\(text)\"" }

    @Test("A preview follows its saves")
    func saves() throws {
        var source = SiteSource(options)
        #expect(try Self.home(source.site(now: MadeSite.now).site).contains("Skip to content"))
        try folder.write(Self.words, to: "languages/fr.yml")
        source.read(FolderChanges(["languages/fr.yml"]))
        #expect(try Self.home(source.site(now: MadeSite.now).site).contains("Aller au contenu"))
        #expect(SiteFolder.watchedFolders(in: folder.path).contains("languages"))
    }
}
