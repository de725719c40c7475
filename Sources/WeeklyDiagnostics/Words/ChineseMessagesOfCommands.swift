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
        ("{1} and {2}", "{1}和 {2}"),
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
        (
            "next issue due: {1}, {2}; a build from then on publishes it\n", "下一期的发布时间：{1}，{2}；到时再构建就会发布\n"
        ),
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
        ("; --fix mends {1}", "；--fix 可以改好 {1} 处"),
        ("{1}; --fix=all guesses at {2}", "{1}；--fix=all 可以试着改 {2} 处"),
        ("{1}: left alone: it was changed while it was checked; check again\n", "{1}：没有改：检查的时候它被改过了，请再检查一次\n"),
        ("{1}: cannot write this file: {2}\n", "{1}：无法写入这个文件：{2}\n"),
        ("{1}: left as it is, for the fix would bring an error: {2} [{3}]\n", "{1}：没有改，因为改了会出现错误：{2} [{3}]\n"),
        ("checked {1}: {2}, {3}{4}{5}", "检查了 {1}：{2}，{3}{4}{5}"),
        ("would apply {1} in {2}", "将在 {2}中改 {1}"),
        ("applied {1} in {2}", "在 {2}中改了 {1}"),
        ("1 fix", "1 处"),
        ("{1} fixes", "{1} 处"),
        ("asked {1} of {2} addresses", "已查 {1}/{2} 个地址"),
        ("note: the job's summary could not be written: {1}", "提示：任务摘要无法写入：{1}"),
        ("note: {1} could not be written: {2}", "提示：{1} 无法写入：{2}"),
        ("Our Weekly", "我们的周刊"),
        ("language, zh or en", "语言，zh 或 en"),
        ("title", "标题"),
        ("address of the site", "网站的地址"),
        ("weekday and hour of an issue", "星期几、几点发布"),
        ("time zone", "时区"),
        ("{1} holds files already; with --here a newsletter is begun beside them", "{1} 里已经有文件；加上 --here 可以在其中新建周刊"),
        ("these stand in the way, and nothing was written: {1}", "这些已经存在，什么也没有写入：{1}"),
        ("cannot write {1}: {2}", "无法写入 {1}：{2}"),
        ("made a newsletter in {1}: {2}", "在 {1} 新建了周刊：{2}"),
        (
            "its address is {1} for now: write your own in sofaweekly.yml before you publish",
            "网站地址暂时是 {1}，发布之前请在 sofaweekly.yml 中改成自己的"
        ),
        ("next: {1}", "下一步：{1}"),
        ("{1} is there already; nothing was written", "{1} 已经存在，什么也没有写入"),
        (
            "{1} cannot be part of an address; write it without white space and without ?, #, %, / and \\",
            "{1} 不能用在地址里，请不要用空白和 ?、#、%、/、\\"
        ),
        ("no pattern of issues: takes {1}; give another name", "issues: 的写法都不包括 {1}，请换一个名字"),
        (
            "an issue in {1}: title, number, date and sections are by the issues in that language",
            "这一期的语言是 {1}：标题、期号、日期和栏目按这种语言的各期而定"
        ),
        ("{1}: not written (--dry-run)", "{1}：没有写入（--dry-run）"),
        ("{1} is there already, as the theme has it", "{1} 已经存在，与主题相同"),
        ("{1} is there already, and is the site's own; it was left as it is", "{1} 已经存在，是网站自己的，没有改动"),
        ("{1}  (the site's own, as the theme has it)", "{1}  （网站自己的，与主题相同）"),
        ("{1}  (of the theme {2})", "{1}  （来自主题 {2}）"),
        ("{1}  (the site's own)", "{1}  （网站自己的）"),
        ("{1} has no sofaweekly.yml", "{1} 中没有 sofaweekly.yml"),
        ("the theme has no file {1}", "主题中没有文件 {1}"),
        ("sofaweekly theme list names all files; nothing was written", "sofaweekly theme list 会列出所有文件；什么也没有写入"),
        ("no page stands at {1}", "{1} 没有网页"),
        ("what stands at {1} is made by no template", "{1} 的内容不由模板生成"),
        (
            "note: neither VISUAL nor EDITOR names a program that opens the file",
            "提示：VISUAL 和 EDITOR 都没有写明用什么程序打开文件"
        ),
        (
            "the system gives the program no more threads (ulimit -u), and a preview needs some",
            "系统不再给程序更多线程（ulimit -u），预览需要几个"
        ),
    ]
}
