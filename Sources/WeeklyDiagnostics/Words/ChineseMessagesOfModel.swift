extension MessageLanguage {
    /// What is said of patterns and outlines.
    static let chineseOfModel: [(String, String)] = [
        ("(no heading)", "（没有标题）"),
        ("  {1} · page /{2}{3}", "  {1} · 页面 /{2}{3}"),
        ("{1}{2}  line {3}", "{1}{2}  第 {3} 行"),
        ("{1} {2}  line {3}", "{1} {2}  第 {3} 行"),
        ("no date", "没有日期"),
        ("write it as _posts/:year-:month-:day-:slug.md", "请写成 _posts/:year-:month-:day-:slug.md"),
        ("the pattern of issues' files ends with .md", "issues 的格式要以 .md 结尾"),
        ("the pattern of issues' files is a path below the site's folder", "issues 的格式要是网站文件夹之内的路径"),
        (
            "a permalink pattern begins with a slash and ends with a slash, with .html, or without any dot",
            "permalink（固定链接）的格式以斜线开头，以斜线或 .html 结尾，或者完全不带点"
        ),
        ("write it as /issues/:slug/", "请写成 /issues/:slug/"),
        ("a permalink pattern is a path without .., ?, #, % and white space", "permalink（固定链接）的格式是路径，不能有 ..、?、#、% 和空格"),
        ("without :slug two issues could have one address", "没有 :slug，两期可能会用同一个网址"),
        ("put :slug into the pattern", "请在格式中加上 :slug"),
        ("a permalink pattern knows no :{1}", "permalink（固定链接）的格式中没有 :{1} 这种写法"),
        ("did you mean :{1}?", "是否想写 :{1}？"),
        ("use {1}", "可以使用 {1}"),
        ("a pattern has no more than {1} places and texts between them", "一个格式最多有 {1} 个占位和它们之间的文字"),
        ("let ** stand for what differs", "请用 ** 代表会变化的部分"),
        ("a pattern knows no :{1}", "格式中没有 :{1} 这种写法"),
        (" · draft", " · 草稿"),
        ("1 change", "1 处改动"),
        ("{1} changes", "{1} 处改动"),
        ("{1} {2}, {3}", "{1} {2}，{3}"),
        ("{1} to {2}", "{1} 至 {2}"),
        ("{1}, past", "{1}，已结束"),
    ]
}
