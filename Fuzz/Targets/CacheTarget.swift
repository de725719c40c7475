import WeeklyCache
import WeeklyDiagnostics
import WeeklyModel

/// Bytes as a cache file may hold them when something else wrote into it.
enum CacheTarget {
    /// What was written, for the input to change.
    private static let whole: [UInt8] = {
        let text = """
            ---
            title: 第一期
            date: 2026-01-02
            extra: {a: [1, true, null], b: {c: d}}
            ---
            ### 读者问答

            **1、@小明** 提问：
            > 山那边是什么？

            A：山那边是[海](https://example.org/sea)。
            「Alpha」：https://example.org/alpha

            ### 项目进展

            **1、发布 Alpha v1.0.0 版本，主要变更如下：**
            - 修复乙 `c`
            详细参考：[报告](/r)

            ### 社区直播预告

            - 主题：《看海》
            - 时间：3月9日19:00-20:00
            - 嘉宾：小李，船长

            ### 推荐阅读

            - [一](/1) ![图](p.png)

            <b onclick="x">别的</b>

            """
        let (issue, diagnostics) = ReaderTarget.read(SourceFile(path: "first.md", text: text))
        return stored(issue, diagnostics).head
    }()

    @Sendable static func run(_ input: Input) {
        lookAt(input.bytes)
        var bytes = whole
        for start in stride(from: 0, to: input.bytes.count - 2, by: 3) {
            let place = Int(input.bytes[start]) << 8 | Int(input.bytes[start + 1])
            bytes[place % bytes.count] = input.bytes[start + 2]
        }
        lookAt(bytes)
    }

    /// An error, or a value that is stored and shown as any other: the bytes may be those of a head, of diagnostics, or of a body.
    private static func lookAt(_ bytes: [UInt8]) {
        let damage = CacheDamage()
        if let kept = try? StoredIssue.read(bytes[...], damage, body: { IssueBody(sections: []) }) {
            for diagnostic in kept.said.all.sorted() { _ = diagnostic.location?.excerpt.text }
            if !damage.isFound { expectComesBack(kept) }
        }
        for diagnostic in (try? StoredDiagnostics.read(bytes[...])) ?? [] { _ = diagnostic.location?.excerpt.text }
        guard let body = try? StoredIssue.body(bytes[...]) else { return }
        for fragment in body.sections.flatMap(\.passages).flatMap(\.fragments) {
            for mark in fragment.marks { _ = fragment.text(at: mark) }
            _ = fragment.replacingIDs { _ in "other" }
        }
    }

    private static func expectComesBack(_ kept: KeptIssue) {
        let entry = kept.issue.flatMap { issue in
            kept.index.map { IndexedIssue(issue, $0, digest: nil, parts: kept.parts) }
        }
        expectComesBack(entry, kept.said)
    }

    /// What was read from its bytes has the same bytes again.
    static func expectComesBack(_ issue: Issue?, _ diagnostics: [Diagnostic]) {
        expectComesBack(issue.map { IndexedIssue($0) }, CountedDiagnostics(diagnostics))
    }

    private static func expectComesBack(_ entry: IndexedIssue?, _ said: CountedDiagnostics) {
        let stored = StoredIssue(of: entry, said)
        guard let again = try? StoredIssue.read(stored.head[...], CacheDamage(), body: { Self.body(of: stored) })
        else { broken("what was stored is not read back") }
        let whole = again.issue.flatMap { issue in
            again.index.map { IndexedIssue(issue, $0, digest: nil, parts: again.parts) }
        }
        expect(StoredIssue(of: whole, again.said) == stored, "what was read back is stored otherwise")
    }

    private static func body(of stored: StoredIssue) -> IssueBody {
        guard let body = try? StoredIssue.body(stored.body[...]) else { broken("a body is not read back") }
        return body
    }

    private static func stored(_ issue: Issue?, _ diagnostics: [Diagnostic]) -> StoredIssue {
        StoredIssue(of: issue.map { IndexedIssue($0) }, CountedDiagnostics(diagnostics))
    }
}
