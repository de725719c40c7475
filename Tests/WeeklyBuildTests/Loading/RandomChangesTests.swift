import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite
import WeeklyText

@Suite("SiteSource after random changes")
struct RandomChangesTests {
    /// The mistakes that a sequence of changes may well make are wanted, too: names and addresses are few, so that they meet.
    @Test(
        "Whatever changed, it has the routes, the bytes and the diagnostics of a folder that is read anew",
        arguments: 1...10)
    func changes(seed: UInt64) throws {
        try expectEqual(RandomEditor(seed: seed), steps: 10)
    }

    /// Names in both spellings of a character (NFC and NFD), which Swift's strings take for one, and disks for two.
    @Test(
        "The same where files, tags and addresses are renamed from one spelling of a name to another",
        arguments: 11...20)
    func spellings(seed: UInt64) throws {
        let names = ["caf\u{E9}", "cafe\u{301}", "\u{D55C}", "\u{1112}\u{1161}\u{11AB}", "a\u{301}", "\u{E1}"]
        try expectEqual(RandomEditor(seed: seed, names: names, renames: 12), steps: 30)
    }

    @Test("The same of a site of two languages", arguments: 21...30)
    func languages(seed: UInt64) throws {
        let names = ["a", "b", "a.en", "b.en", "archive", "index.en"]
        try expectEqual(RandomEditor(seed: seed, names: names, languages: "languages: [zh-CN, en]\n"), steps: 15)
    }

    /// So many that rows of them stand in several chunks.
    @Test("The same of a site of hundreds of issues", arguments: 31...34)
    func manyIssues(seed: UInt64) throws {
        var editor = try RandomEditor(seed: seed)
        for number in 0..<400 { try editor.addIssue(named: "\(["a", "c", "m"][number % 3])\(number)") }
        var source = SiteSource(editor.options)
        _ = source.site(now: editor.now)
        for step in 1...12 {
            let changes = try editor.save()
            source.read(changes)
            let loaded = [source.site(now: editor.now), SiteLoader.load(editor.options)]
            // Pages that show much; to make all would take a minute.
            let pictures = loaded.map { SitePicture($0) { !$0.contains("/") || $0.hasPrefix("projects/") } }
            #expect(pictures[0].diagnostics == pictures[1].diagnostics, "step \(step): \(changes.paths)")
            #expect(pictures[0].files == pictures[1].files, "step \(step): \(changes.paths)")
        }
    }

    private func expectEqual(_ editor: RandomEditor, steps: Int) throws {
        var editor = editor
        var source = SiteSource(editor.options)
        _ = source.site(now: editor.now)
        for step in 1...steps {
            let changes = try editor.save()
            source.read(changes)
            let current = source.site(now: editor.now)
            let fresh = SiteLoader.load(editor.options)
            let (picture, wanted) = (SitePicture(current), SitePicture(fresh))
            #expect(picture.diagnostics == wanted.diagnostics, "step \(step): \(changes.paths)")
            #expect(wanted.diagnostics == wanted.diagnostics.sorted())
            #expect(picture.files.keys.sorted() == wanted.files.keys.sorted(), "step \(step): \(changes.paths)")
            let others = picture.files.keys.filter { picture.files[$0] != wanted.files[$0] }
            #expect(others.isEmpty, "step \(step): \(changes.paths)")
            #expect(current.issueCount == fresh.issueCount && current.heldBack == fresh.heldBack)
            for path in wanted.files.keys { #expect(current.site?[RoutePath(path.text)] != nil) }
        }
    }
}

/// Somebody who saves one thing or another.
private struct RandomEditor {
    private let folder: TemporaryFolder
    private var random: Numbers
    /// Paths of issues, relative to the site's folder.
    private var issues: [String] = []
    private var changed: Set<ExactText> = []
    private let names: [String]
    /// What the configuration says of languages.
    private let languages: String
    /// How often a thing that is done is a new name, beside the sixteen others.
    private let renames: Int
    private let dates = [
        "2026-01-01", "2026-01-02", "2025-12-31", "2026-01-02T08:00:00+08:00", "2027-05-05", "2026-13-01",
    ]
    private let projects = ["MOSN", "SOFARPC", "SOFA-RPC", "Seata"]

    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }
    }

    /// 2026-06-01T00:00:00Z.
    let now = 1_780_272_000

    var options: SiteLoader.Options {
        SiteLoader.Options(root: folder.path, publication: Publication(now: now), jobs: 2)
    }

    init(
        seed: UInt64, names: [String] = ["a", "b", "c", "b-c", "d", "archive", "一"], renames: Int = 0,
        languages: String = ""
    ) throws {
        self.names = names
        self.languages = languages
        self.renames = renames
        folder = try TemporaryFolder()
        random = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
        try folder.write("title: 周刊\nbase_url: https://example.org/\n\(languages)", to: "sofaweekly.yml")
        for _ in 1...4 { try addIssue() }
    }

    /// Changes a thing or three, and tells of them as a watcher would.
    mutating func save() throws -> FolderChanges {
        changed = []
        for _ in 0..<Int.random(in: 1...3, using: &random) { try change() }
        if Int.random(in: 0..<12, using: &random) == 0 { return FolderChanges(isIncomplete: true) }
        return FolderChanges(changed.map(\.text))
    }

    private mutating func change() throws {
        switch Int.random(in: 0..<(16 + renames), using: &random) {
        case 0...4: try editIssue()
        case 5: try addIssue()
        case 6: try removeIssue()
        case 7, 16...: try renameIssue()
        case 8, 9: try putBesideIssue()
        case 10:
            try write(pick(["{{issue.title}}", "{{#open}}", "<p>{{issue.titel}}</p>"]), to: "templates/issue.html")
        case 11: try write("{{site.title}}", to: "templates/\(pick(names)).\(pick(["html", "txt"]))")
        case 12: try removeTree(pick(["templates", "static"]))
        case 13:
            try write(
                pick(names),
                to: "static/\(pick(["style.css", "a/index.html", "issues", "logo.svg", "robots.txt", ".well-known/a"]))"
            )
        case 14: try write(pick(names), to: "content/\(pick(["issues/stray.txt", "issues/a/x.txt", "other.md"]))")
        default: try configure()
        }
    }

    private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }

    private mutating func write(_ text: String, to path: String) throws {
        changed.insert(path)
        // What stands where a folder is needed, or the other way about, stays.
        try? folder.write(text, to: path)
    }

    private mutating func removeTree(_ path: String) throws {
        changed.insert(path)
        if folder.exists(path) { try folder.remove(path) }
    }

    // MARK: Issues

    mutating func addIssue(named name: String) throws { try writeIssue("content/issues/\(name).md") }

    private mutating func addIssue() throws {
        let name = pick(names)
        try writeIssue("content/issues/\(pick([name, "\(name)/index"])).md")
    }

    private mutating func editIssue() throws {
        let path = pick(issues)
        if !path.isEmpty { try writeIssue(path) }
    }

    private mutating func writeIssue(_ path: String) throws {
        try write(text(), to: path)
        note(path)
    }

    private mutating func note(_ path: String) {
        if folder.exists(path), !issues.contains(where: { ExactText($0) == ExactText(path) }) { issues.append(path) }
    }

    private mutating func removeIssue() throws {
        guard let index = issues.indices.randomElement(using: &random) else { return }
        try removeTree(issues.remove(at: index))
    }

    private mutating func renameIssue() throws {
        guard let index = issues.indices.randomElement(using: &random) else { return }
        let text = try folder.read(issues[index])
        try removeTree(issues.remove(at: index))
        let path = "content/issues/\(pick(names)).md"
        try write(text, to: path)
        note(path)
    }

    private mutating func putBesideIssue() throws {
        guard let bundle = issues.filter({ $0.hasSuffix("/index.md") }).randomElement(using: &random) else { return }
        let file = pick(["a.png", "tief/b.txt", "index.html", "index.json", "a.png~"])
        let path = "\(bundle.dropLast("index.md".count))\(file)"
        try write(pick(names), to: path)
    }

    private mutating func text() -> String {
        var front = "title: \(pick(names))\ndate: \(pick(dates))\n"
        front += pick(["", "", "slug: \(pick(names))\n", "draft: true\n", "extra: {\(pick(["k", "l"])): 1}\n"])
        front += pick(["", "", "aliases: [/\(pick(names))/]\n", "aliases: [/issues/\(pick(names))/, /archive/]\n"])
        front += pick(["", "tags: [\(pick(names)), x]\n"])
        let (project, title) = (pick(projects), pick(projects))
        return """
            ---
            \(front)---

            ### 每周读者问答提炼

            **1、@青稞** 提问：

            > \(pick(names))？

            A：不需要。

            \(project)：[https://example.org/\(project)](https://example.org/\(pick(names)))

            ### 本周推荐阅读

            - [聊聊 \(title)](https://example.org/\(pick(names)))

            ### \(pick(projects)) 本周发布

            发布 1.4.\(pick(["1", "2"])) 版本，主要变更如下：

            - 修复 \(pick(names))

            ### 社区活动

            #### 预告

            - **直播主题：**\(title) 逐字节看
            - **直播时间：**2026/\(pick(["1", "7"]))/14 19:00-20:00

            ### 链接

            [一](\(address())) [二](\(address())) ![三](\(address()))

            """
    }

    /// Of something on the site, which may be there or not.
    private mutating func address() -> String {
        let name = pick(names)
        return pick([
            "/issues/\(name)/", "../\(name)/", "/\(name)/", "\(name).md", "../\(name)/index.md", "/en/issues/\(name)/",
            "/issues/\(name)/#s-链接", "/archive/#s-\(name)", "#s-\(name)", "/\(name.uppercased())/", "a.png",
            "/projects/", "/style-0000000000.css", "/issues/x\(name)", "https://example.org/issues/\(name)/",
            "/logo.svg", "/releases/#\(name)",
        ])
    }

    // MARK: The configuration

    private mutating func configure() throws {
        let more =
            [
                "", "permalink: /:slug/\n", "permalink: /:year/:slug.html\n", "issues_per_page: 1\n",
                "time_zone: Asia/Shanghai\n",
                "tilte: x\n", "other_paths: [/en/]\n",
            ] + (languages.isEmpty ? ["language: en\n"] : [])
        try write(
            "title: \(pick(names))\nbase_url: https://example.org/\n\(languages)\(pick(more))", to: "sofaweekly.yml")
    }
}
