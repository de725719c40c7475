import Foundation
import TestTraits
import WeeklyBuild
import WeeklyModel

/// Somebody who changes one thing or another of a site that shows as much of its issues as any: own lists, links from file to file,
/// pages beside issues, two languages, players of time. Nearly all that it saves can be built.
struct KeptSiteEditor {
    let folder: TemporaryFolder
    private(set) var random: SeededNumbers
    private var number = 0
    private var issues: [String] = []

    /// The time that counts as now goes on, and back: seconds since 1970.
    private(set) var now = 1_780_272_000  // 2026-06-01

    private let words = ["青稞", "MOSN", "Layotto", "caf\u{E9}", "cafe\u{301}", "周报", "SOFARPC"]
    private let days = ["2026-01-05", "2026-03-20", "2026-05-29", "2026-05-30", "2025-11-11", "2026-06-02"]

    init(seed: UInt64) throws {
        folder = try TemporaryFolder()
        random = SeededNumbers(state: seed)
        try configure()
        try write(Self.picture(1), to: "static/a.svg")
        for _ in 1...6 { try addIssue() }
    }

    var options: SiteLoader.Options {
        SiteLoader.Options(root: folder.path("site"), publication: Publication(now: now), jobs: 2)
    }

    /// Changes a thing or three.
    mutating func save() throws {
        for _ in 0..<Int.random(in: 1...3, using: &random) { try change() }
    }

    private mutating func change() throws {
        switch Int.random(in: 0..<16, using: &random) {
        case 0...4: try editIssue()
        case 5, 6: try addIssue()
        case 7: try removeIssue()
        case 8: try configure()
        case 9: now += pick([1, 86_400, 40 * 86_400, -30 * 86_400, 200 * 86_400])
        case 10:
            let text = "[第一期](../\(pick(issues).dropFirst("content/".count)))"
            try write("---\ntitle: \(pick(words))\nmenu: true\n---\n\n\(text)\n", to: "content/pages/about.md")
        case 11: try write("<p>\(pick(words)) {{site.title}}</p>\n", to: "templates/footer.html")
        case 12: try remove("templates/footer.html")
        case 13: try write("a { color: #\(number % 10)00 }\n", to: "static/own.css")
        case 14: try write(Self.picture(number + 2), to: "static/a.svg")
        default: try renameIssue()
        }
        number += 1
    }

    private static func picture(_ width: Int) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"2\"/>"
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    private func write(_ text: String, to path: String) throws { try folder.write(text, to: "site/\(path)") }

    private func remove(_ path: String) throws {
        if folder.exists("site/\(path)") { try folder.remove("site/\(path)") }
    }

    // MARK: Issues

    private mutating func addIssue() throws {
        let path = "content/issues/\(pick(["a", "b"]))\(issues.count + number)\(pick(["", "", ".en"])).md"
        try write(text(), to: path)
        issues.append(path)
    }

    private mutating func editIssue() throws {
        guard !issues.isEmpty else { return }
        let path = pick(issues)
        // Often only what stands between the items, which many pages do not show.
        let text = Bool.random(using: &random) ? try edited(folder.read("site/\(path)")) : text()
        try write(text, to: path)
    }

    /// A text with a word more, above its items or below them, or within one.
    private mutating func edited(_ text: String) -> String {
        let place = pick(["### 本周推荐阅读", "### 社区活动", "A：不需要。", "- 修复 "])
        let (before, after) = pick([("\(pick(words))\n\n", ""), ("", " \(pick(words))")])
        return pick([text.replacing(place, with: before + place + after), text + "\n\(pick(words)) 又一段。\n"])
    }

    private mutating func removeIssue() throws {
        guard issues.count > 2 else { return }
        try remove(issues.remove(at: Int.random(in: issues.indices, using: &random)))
    }

    private mutating func renameIssue() throws {
        guard !issues.isEmpty else { return }
        let index = Int.random(in: issues.indices, using: &random)
        let text = try folder.read("site/\(issues[index])")
        try remove(issues[index])
        issues[index] = "content/issues/c\(number)-\(pick(["x", "y"])).md"
        try write(text, to: issues[index])
    }

    /// To what may be there or not, and to places on other pages.
    private static let otherLinks = [
        "https://example.org/", "https://example.org/issues/a7/", "/issues/b8/#本周推荐阅读", "a6.md#没有",
        "/projects/mosn/#releases",
        "/tags/x/", "/issues/c1-x/", "#q1",
    ]

    private mutating func text() -> String {
        """
        ---
        title: \(pick(words)) \(pick(words))
        date: \(pick(days))
        tags: [\(pick(words)), x]
        \(pick(["summary: \(pick(words))", "cover: /a.svg", "extra: {k\(number % 2): 1}", "number: \(number + 1)"]))
        ---

        ### 每周读者问答提炼

        **1、@青稞** 提问：

        > \(pick(words))？见 [\(pick(words))](\(pick(issues.map { String($0.dropFirst("content/issues/".count)) } + Self.otherLinks)))

        A：不需要。![\(pick(words))](/a.svg)

        \(pick(words))：[https://github.com/sofastack/\(pick(["mosn", "sofa-rpc"]))](https://github.com/sofastack/mosn)

        ### 本周推荐阅读

        - [聊聊 \(pick(words))](https://example.org/\(pick(["a", "b", "c"])))

        ### \(pick(["MOSN", "Layotto", "SOFARPC"])) 本周发布

        发布 1.4.\(pick(["1", "2"])) 版本，主要变更如下：

        - 修复 \(pick(words))

        ### 社区活动

        #### 预告

        - **直播主题：**\(pick(words)) 逐字节看
        - **直播时间：**2026/\(pick(["5", "6", "7"]))/14 19:00-20:00

        """
    }

    private mutating func configure() throws {
        let more = [
            "", "permalink: /:year/:slug.html\n", "lists: {newest: {kind: questions, limit: 3}}\n",
            "languages: [zh-CN, en]\n", "projects: {MOSN: {aliases: [Layotto]}}\n", "qr_code: true\n",
            "hosting: {precompressed: gz}\n",
        ]
        // Links to issues that are gone, and are not there yet, keep nothing from being built.
        let text =
            "title: \(pick(words))\nbase_url: https://example.org/\nissues_per_page: 2\n"
            + "diagnostics: {missing-page: warning, missing-picture: warning}\n\(pick(more))"
        try write(text, to: "sofaweekly.yml")
    }
}
