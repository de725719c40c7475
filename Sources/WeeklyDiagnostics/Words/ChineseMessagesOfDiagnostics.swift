extension MessageLanguage {
    /// What is said of reports.
    static let chineseOfDiagnostics: [(String, String)] = [
        ("this file", "这个文件"),
        ("{1} more of {2} in {3}, such as {4}; {5}", "在{3}中，{2} 还有 {1} 处，例如 {4}；{5}"),
        ("error: {1}", "错误：{1}"),
        ("warning: {1}", "警告：{1}"),
        ("note: {1}", "提示：{1}"),
        ("  note: {1}", "  说明：{1}"),
        ("{1}: note: {2}", "{1}: 说明：{2}"),
        ("  help: {1}", "  建议：{1}"),
        ("{1} files", "{1} 个文件"),
        ("help: {1}", "建议：{1}"),
    ]
}
