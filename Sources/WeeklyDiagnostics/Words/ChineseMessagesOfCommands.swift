extension MessageLanguage {
    /// What is said of commands.
    static let chineseOfCommands: [(String, String)] = [
        ("/_sofaweekly/ lists all", "全部列在 /_sofaweekly/"),
        ("1 error", "1 个错误"),
        ("{1} errors", "{1} 个错误"),
        ("1 warning", "1 个警告"),
        ("{1} warnings", "{1} 个警告"),
        ("1 issue", "1 期"),
        ("{1} issues", "{1} 期"),
        ("1 page", "1 个网页"),
        ("{1} pages", "{1} 个网页"),
        ("1 file", "1 个文件"),
        ("{1}: {2}, {3}{4}\n", "{1}：{2}，{3}{4}\n"),
        ("{1}, {2}", "{1}，{2}"),
        ("{1}: {2}, {3}, {4}, {5}\n", "{1}：{2}，{3}，{4}，用时 {5}\n"),
        ("{1} written{2}, {3} unchanged", "已写入 {1}{2}，{3} 个没有变化"),
        (", {1} removed", "，删除 {1} 个"),
        (" (--strict: warnings fail)", "（--strict：有警告就不写入）"),
        ("nothing written", "什么也没有写入"),
        (" and {1} of {2} removed", "，应删除 {2} 个，已删除 {1} 个"),
        ("{1} of {2} moved{3}", "共 {2}，已移动 {1} 个{3}"),
        ("{1}: written by part, {2}; the next build mends it", "{1}：只写入了一部分（{2}），下次构建会补全"),
        ("{1} ({2})", "{1}（{2}）"),
        (", ", "、"),
        (", and {1} more (--verbose names them)", "，另外还有 {1} 期（用 --verbose 可以列出）"),
        ("held back: {1}: {2}{3}\n", "暂不发布 {1}：{2}{3}\n"),
        ("draft", "草稿"),
        ("dated {1}, after now", "日期为 {1}，还没有到"),
        ("another build (process {1})", "另一个构建（进程 {1}）"),
        ("another build", "另一个构建"),
        ("waiting for {1} that writes to {2}\n", "{1}正在写入 {2}，等待它结束\n"),
        ("--verbose lists all", "用 --verbose 可以全部列出"),
        ("made {1} of {2} files", "共 {2} 个文件，已生成 {1} 个"),
        (
            "warning: with --host {1} whoever can reach this machine can read the drafts\n",
            "警告：用了 --host {1}，能连接这台电脑的人都能看到草稿\n"
        ),
        ("note: {1}\n", "提示：{1}\n"),
        ("port {1} is in use; port {2} is free\n", "端口 {1} 已被占用，改用端口 {2}\n"),
        (
            "preview: {1} (drafts and issues of the future included); Ctrl-C ends it\n",
            "预览：{1} （包括草稿和日期未到的各期）；按 Ctrl-C 结束\n"
        ),
        ("all is well again\n", "问题都已解决\n"),
        ("note: no browser could be opened: {1}\n", "提示：无法打开浏览器：{1}\n"),
    ]
}
