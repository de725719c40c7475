/// The names under which a release's changes are grouped: `新特性`, `Bug Fixes and Improvements`.
enum ChangeGroup {
    /// Whether an item with a list below it only names what stands there, and states no change itself.
    static func isName(_ text: Bytes) -> Bool {
        if text.ends(with: "：") || text.ends(with: ":") || isHeading(text) { return true }
        return text.scalarCount <= 14 && !text.lowercased.starts(withAnyOf: verbs)
    }

    /// Whether a text announces by its colon what stands below it.
    static func isLabel(_ text: Bytes) -> Bool {
        (text.ends(with: "：") || text.ends(with: ":")) && text.scalarCount <= 16
    }

    /// Whether a text consists of the words of such names.
    static func isHeading(_ text: Bytes) -> Bool {
        guard text.count <= 60 else { return false }
        let name = text.lowercased
        return name.trimmingStart(of: words).isEmpty
    }

    /// What items begin with that state a change, however short.
    private static let verbs: [StaticString] = [
        "支持", "新增", "增加", "添加", "修复", "升级", "移除", "删除", "提供", "实现", "引入", "适配", "add ", "support ", "fix ", "upgrade ",
        "remove ",
    ]
    /// Of two that begin alike the longer one stands first.
    private static let words: [StaticString] = [
        "新特性", "特性", "新功能", "功能", "优化", "增强", "改进", "修复", "缺陷", "变更", "重要", "主要", "其他", "其它", "文档", "重构", "性能",
        "new ", "features", "feature", "bugfixes", "bugfix", "bug", "fixes", "fix", "improvements", "improvement",
        "enhancements", "enhancement", "performance", "refactoring", "refactor", "breaking changes", "changes",
        "others",
        "other", "docs", "and ", "&", "与", "和", "及", "、", "/",
    ]
}
