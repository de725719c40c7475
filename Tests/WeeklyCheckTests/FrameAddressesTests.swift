import TestTraits
import Testing
import WeeklyCheck
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

@Suite("Addresses around issues")
struct FrameAddressesTests {
    /// A checker for a site below /weekly/ that has a page /archive/, a file app.js and a picture.
    private static func checker(_ configuration: Configuration) -> AddressChecker {
        let there: Set<RoutePath> = [
            RoutePath("index.html"), RoutePath("archive/index.html"), RoutePath("app.js"), RoutePath("a.png"),
        ]
        let places = SitePlaces(
            configuration, holds: there.contains, issue: { _ in nil }, ids: { _ in nil }, paths: { Array(there) },
            issues: { [] })
        return AddressChecker(places) { _ in nil }
    }

    private static func configuration(_ text: String) throws -> (file: SourceFile, configuration: Configuration) {
        let file = SourceFile(
            path: "sofaweekly.yml", text: "title: 周刊\nbase_url: https://x.github.io/weekly/\n\(text)")
        return (file, try #require(ConfigurationReader.read(file).0))
    }

    @Test("Ways to subscribe are held against the site as other links and pictures are")
    func subscribe() throws {
        let text = "subscribe: {mail: lists.example.org/join, wechat: wechat.pgn}\n"
        #expect(try Self.diagnostics(ofConfiguration: text).map(\.id.name) == ["missing-page", "missing-picture"])
        let right = "subscribe: {mail: \"https://lists.example.org/join\", wechat: \"https://a.example/q.png\"}\n"
        #expect(try Self.diagnostics(ofConfiguration: right).isEmpty)
    }

    @Test(
        "Of several languages what was meant is in the one that the address names, the same text first",
        arguments: [("/en/issues/b/", "/en/x/bb/"), ("/en/issues/c/", nil), ("/y/b/", "/issues/b/"), ("/y/bb/", nil)])
    func languages(address: String, meant: String?) throws {
        let text = "languages: [zh-CN, en]\nheader_links: [{name: 甲, url: \(address)}]\n"
        let (file, configuration) = try Self.configuration(text)
        let files: [(file: String, page: RoutePath)] = [
            ("content/issues/b.md", RoutePath("issues/b/index.html")),
            ("content/issues/b.en.md", RoutePath("en/x/bb/index.html")),
            ("content/issues/c.md", RoutePath("issues/c/index.html")),
        ]
        let there = Set(files.map(\.page))
        let places = SitePlaces(
            configuration, holds: there.contains, issue: { _ in nil }, ids: { _ in nil }, paths: { Array(there) },
            issues: { files })
        let diagnostics = AddressChecker(places) { _ in nil }.diagnostics(ofConfiguration: file)
        let problem = try #require(diagnostics.first { $0.id.name == "missing-page" })
        let edits = problem.fixes.flatMap(\.edits)
        #expect(edits.isEmpty == (meant == nil))
        if let meant { #expect(problem.fixes.contains { $0.message.contains(meant) }) }
    }

    private static func diagnostics(ofConfiguration text: String) throws -> [Diagnostic] {
        let (file, configuration) = try configuration(text)
        return checker(configuration).diagnostics(ofConfiguration: file)
    }

    private static func findings(inTemplate text: String) throws -> [String] {
        let file = SourceFile(path: "templates/base.html", text: text)
        let checker = checker(try configuration("").configuration)
        return checker.diagnostics(ofTemplate: file).map(said)
    }

    private static func said(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map { "\($0.line): \($0.excerpt.marked)" } ?? "–"
        return "\(diagnostic.severity.rawValue) \(diagnostic.id) \(place)"
    }

    @Test("What menus, the author and projects name is told where it stands, and what is there is not")
    func configuration() throws {
        let said = try Self.diagnostics(
            ofConfiguration: """
                author: {name: 编辑部, url: /us/}
                header_links:
                  - {name: 首页, url: /}
                  - {name: 往期, url: /archive/}
                  - {name: 全址, url: /weekly/archive/}
                  - {name: 别处, url: https://other.example/nowhere/}
                  - {name: 错, url: /nowhere/}
                footer_links:
                  - {name: 错, url: 'https://x.github.io/weekly/no/'}
                projects:
                  示例: {home: /example}

                """
        ).map(Self.said)
        #expect(
            said.sorted() == [
                "error missing-page 13: /example", "error missing-page 3: /us/", "error missing-page 9: /nowhere/",
                "warning missing-page 11: https://x.github.io/weekly/no/",
            ])
    }

    @Test("An address is no part of a longer one, and one that stands twice is told once with both places")
    func places() throws {
        let diagnostics = try Self.diagnostics(
            ofConfiguration: """
                other_paths: /no/x/
                header_links: [{name: 错, url: /no}, {name: 错, url: "/no/x"}]
                footer_links:
                  - name: 又错
                    url: /no

                """)
        #expect(diagnostics.map(Self.said).first == "error missing-page 4: /no")
        #expect(diagnostics.first?.notes.map(\.location?.line) == [7])
        #expect(diagnostics.first?.location?.column == 31)
    }

    @Test("A place is that of the same bytes: another spelling of the same characters is another address")
    func spellings() throws {
        let text = "# /caf\u{E9}\nheader_links: [{name: 错, url: /cafe\u{301}}]\n"
        let diagnostics = try Self.diagnostics(ofConfiguration: text)
        #expect(diagnostics.map(Self.said) == ["error missing-page 4: /cafe\u{301}"])
        #expect(diagnostics.first?.notes.isEmpty == true)
        let mark = try Self.diagnostics(ofConfiguration: "header_links: [{name: 错, url: \"/\u{301}no\"}]\n")
        #expect(mark.first?.location?.line == 3 && mark.first?.location?.excerpt.marked == "/\u{301}no")
    }

    @Test("Eight times the links take about eight times as long", .measuresTime)
    func time() throws {
        let growth = try Growth(from: 250, to: 2000) { count in
            let links = (0..<count).map { "  - {name: a, url: /b\($0)/}\n" }.joined()
            let (file, configuration) = try Self.configuration("header_links:\n\(links)")
            let checker = Self.checker(configuration)
            return ProcessorTime.measure { _ = checker.diagnostics(ofConfiguration: file) }
        }
        #expect(growth.isLinear, "\(growth)")
    }

    @Test("A slip of the pen is mended at every place")
    func fixes() throws {
        let text = "header_links: [{name: 往期, url: /archve/}]\nfooter_links: [{name: 往期, url: \"/archve/\"}]\n"
        let (file, configuration) = try Self.configuration(text)
        let fix = try #require(Self.checker(configuration).diagnostics(ofConfiguration: file).first?.fixes.first)
        #expect(fix.safety == .guess)
        #expect(
            FixedText(applying: [fix], to: file.text).text
                == file.text.replacing("/archve/", with: "/archive/"))
    }

    @Test("In templates links and pictures are told, also behind the site's path, and what leads out of it")
    func templates() throws {
        let said = try Self.findings(
            inTemplate: """
                <a href="/weekly/archive/">有</a><a href="{{site.path}}archive/">有</a>
                <a class="x" href="/weekly/nowhere/">没有</a>
                <a href="{{site.path}}gone/">没有</a>
                <img alt="图" src="{{site.path}}b.png"><img src="/weekly/a.png"><script src="/weekly/app.js"></script>
                <script src="/weekly/lost.js"></script>
                <a href="/archive/">不在 /weekly/ 下面</a>

                """)
        #expect(
            said == [
                "error missing-page 2: /weekly/nowhere/", "error missing-page 3: {{site.path}}gone/",
                "error missing-page 6: /archive/", "error missing-picture 4: {{site.path}}b.png",
                "error missing-page 5: /weekly/lost.js",
            ])
    }

    @Test(
        "What depends on the page, on data or on another host is not looked at",
        arguments: [
            "<a href=\"next/\">", "<a href=\"{{path}}\">", "<a href=\"/issues/{{slug}}/\">", "<a href=\"#top\">",
            "<a href=\"https://other.example/\">", "<a data-href=\"/nowhere/\">", "<a href=\"mailto:a@example.org\">",
            "<a href=\"\">",
        ])
    func others(template: String) throws {
        let said = try Self.findings(inTemplate: template)
        #expect(said == [])
    }
}
