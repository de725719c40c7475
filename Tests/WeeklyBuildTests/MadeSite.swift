@testable import WeeklyBuild

/// A site of some issues in a folder, and a build of it.
enum MadeSite {
    static let now = 1_790_000_000  // 2026-09-21

    /// Writes a site of some issues into `site` and builds it into `public`.
    static func make(in folder: TemporaryFolder, issues: Int = 3) throws {
        try folder.write(
            "title: 测试周刊\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\nissues_per_page: 2\n",
            to: "site/sofaweekly.yml")
        for number in 1...issues {
            try folder.write(issue(number), to: "site/content/issues/n\(number).md")
        }
    }

    static func issue(_ number: Int) -> String {
        let day = number % 28 + 1
        return """
            ---
            title: 第 \(number) 期
            date: 2026-01-\(day < 10 ? "0" : "")\(day)
            ---

            ### 每周读者问答提炼

            **1、@读者\(number) 提问：**

            > 第 \(number) 个问题，见 https://example.com/\(number)

            A：~~不对~~ 第 \(number) 个回答。

            """
    }

    static func build(
        _ folder: TemporaryFolder, output: String = "public", jobs: Int = 2, isStrict: Bool = false,
        publication: Publication = Publication(now: now), isAtomic: Bool = false, allowsRemoval: Bool = false
    ) -> BuildAction.Outcome {
        let options = SiteLoader.Options(root: folder.path("site"), publication: publication, jobs: jobs)
        var action = BuildAction(options: options, output: folder.path(output), isStrict: isStrict)
        action.isAtomic = isAtomic
        action.allowsRemoval = allowsRemoval
        return action.perform()
    }
}
