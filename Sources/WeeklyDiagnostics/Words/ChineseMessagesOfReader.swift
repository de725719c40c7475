extension MessageLanguage {
    /// What is said of front matter and issues.
    static let chineseOfReader: [(String, String)] = [
        (
            "menu must be true, a whole number, header, footer, or a mapping of order, name and in",
            "menu 应当是 true、整数、header、footer，或者写有 order、name、in 的映射"
        ),
        ("an alias", "别名（旧地址）"),
        ("no part of {1} may begin with a dot", "{1}的任何一段都不能以点开头"),
        ("{1} cannot be part of {2}: web servers take it for their own settings", "{1} 不能出现在{2}中：网站服务器会把它当作自己的设置"),
        ("{1} has at most {2} bytes, and {3} between two slashes", "{1}最多 {2} 字节，两个斜线之间最多 {3} 字节"),
        (
            "{1} is a page's address: it ends with a slash, with .html, or without any dot",
            "{1}应当是网页的地址：以斜线或 .html 结尾，或者完全不带点"
        ),
        (
            "{1} is an address on this site and begins with a slash, such as /2019/first/; it has no ?, #, %, \\ or white space",
            "{1}应当是以斜线开头的本站地址，例如 /2019/first/，不能有 ?、#、%、\\ 和空格"
        ),
        ("the issue has no front matter", "这一期没有 front matter（文首的设置）"),
        (
            "begin the file with a line ---, then lines such as title: … and date: …, then a line ---",
            "请让文件以一行 --- 开头，然后是 title: …、date: … 等各行，再写一行 ---"
        ),
        ("begin the file with a line ---", "请让文件以一行 --- 开头"),
        ("the front matter that begins here is not closed", "从这里开始的 front matter（文首的设置）没有结束"),
        ("put a line {1} between the front matter and the text", "请在 front matter（文首的设置）和正文之间加一行 {1}"),
        (
            "keys of this site's own templates belong below extra:, everything else goes unread",
            "网站模板自己使用的设置要放在 extra: 之下，其他的不会读取"
        ),
        ("there is no such day or time", "没有这一天或这个时间"),
        (
            "write it as 2026-11-20, or with a time as 2026-11-20T17:00:00+08:00",
            "请写成 2026-11-20，带时间则写成 2026-11-20T17:00:00+08:00"
        ),
        ("this is read as {1}", "这里当作 {1} 处理"),
        ("write it as {1}", "请写成 {1}"),
        (
            "a slug is one part of an address: without /, \\, ?, #, % or white space, and not . or ..",
            "slug（地址中的名字）是网址的一段：不能有 /、\\、?、#、% 和空格，也不能是 . 或 .."
        ),
        ("{1} must be an http: or https: address, or a path of this site", "{1} 应当是 http: 或 https: 地址，或者本站的路径"),
        ("this is one of more than {1} keys and values", "设置的项目超过 {1} 个，这是多出的一个"),
        ("this heading stands in the front matter, where it is a comment", "这个标题写在了 front matter（文首的设置）里，被当作注释"),
        ("put a line --- before it, to end the front matter", "请在它前面加一行 ---，结束 front matter（文首的设置）"),
        ("the page has no title", "这一页没有标题"),
        (
            "begin the file with a line ---, a line title: \"…\" and a line ---, or the text with a line # …",
            "请在文件开头写一行 ---、一行 title: \"…\" 和一行 ---，或者让正文以一行 # … 开头"
        ),
        ("the page has no text", "这一页没有正文"),
        (
            "write the page below the front matter, or mark it with draft: true",
            "请在 front matter 下面写正文，或者用 draft: true 标记为草稿"
        ),
        ("the issue has no title", "这一期没有标题"),
        ("add a line title: \"…\"", "请加一行 title: \"…\""),
        (
            "or have the file's path tell it: issues: …/:year-:month-:day-*.md in sofaweekly.yml",
            "也可以让文件的路径来说明：在 sofaweekly.yml 中写 issues: …/:year-:month-:day-*.md"
        ),
        ("or the title: title_pattern: \"… :year.:month.:day\"", "也可以由标题说明：title_pattern: \"… :year.:month.:day\""),
        (
            "or the number: cadence: {first: {number: 1, date: 2018-04-20}, every: week}",
            "也可以由期号说明：cadence: {first: {number: 1, date: 2018-04-20}, every: week}"
        ),
        ("or git, when it saw the file first: dates_from: git", "也可以用文件第一次提交到 git 的日期：dates_from: git"),
        ("the issue has no date", "这一期没有日期"),
        ("add a line such as date: 2026-11-20T17:00:00+08:00", "请加一行，例如 date: 2026-11-20T17:00:00+08:00"),
        (
            "write the issue below the front matter, or mark it with draft: true",
            "请把正文写在 front matter（文首的设置）下面，或者用 draft: true 标为草稿"
        ),
        ("the file begins with a byte order mark", "文件开头有字节顺序标记（BOM）"),
        ("save it as UTF-8 without a byte order mark", "请存为不带 BOM 的 UTF-8"),
        ("the site names no project {1}", "网站没有登记项目 {1}"),
        ("the heading tells no kind of section; what stands below is shown as it is", "从标题看不出这是哪一类栏目，下面的内容会原样显示"),
        ("no item was understood in this section of the kind {1}; it is shown as it is", "这个 {1} 栏目里没有认出任何条目，会原样显示"),
        ("the id {1} is there already on this page; here it becomes {2}", "这一页里已经有 id {1}，这里改成了 {2}"),
        ("give each an id of its own", "请给每一处一个不同的 id"),
        ("sections and items", "栏目和条目"),
        ("the issue has {1} {2}, but at most {3} are read", "这一期有 {1} {2}，但最多只读取 {3}"),
        (
            "part it into several issues, or allow more by limits: with {1}: in sofaweekly.yml",
            "请分成几期；如果需要更多，在 sofaweekly.yml 的 limits: 中设置 {1}:"
        ),
        ("this is not TOML: the name of a table is closed by a bracket", "这不是 TOML：表名要用方括号结束"),
        ("this is not TOML: a key and its value have = between them", "这不是 TOML：键和值之间要有 ="),
        ("lists and tables are more than {1} deep in each other here", "列表和表格在这里嵌套超过 {1} 层"),
        ("this is not TOML: the {1} that begins here is not closed", "这不是 TOML：从这里开始的{1}没有结束"),
        ("this is not TOML: text stands between quotes", "这不是 TOML：文字要放在引号之间"),
        ("this is not TOML: nothing may follow the value in its line", "这不是 TOML：值的后面不能再有别的内容"),
        ("tables are more than {1} deep here", "表格在这里嵌套超过 {1} 层"),
        ("this is not TOML: a key is wanted here, such as title = \"…\"", "这不是 TOML：这里应当是一个键，例如 title = \"…\""),
        ("this is not TOML: the quote that begins here is not closed", "这不是 TOML：从这里开始的引号没有结束"),
        ("this is not TOML: no character is written as a backslash and this", "这不是 TOML：没有用反斜线加这个字符的写法"),
        ("the key {1} stands here a second time", "键 {1} 在这里第二次出现"),
        (
            "what stands behind this # is a comment to YAML, and not a part of the value",
            "在 YAML 中，这个 # 后面的内容是注释，不是值的一部分"
        ),
        ("put the whole value between quotes", "请用引号把整个值括起来"),
        ("the key {1} stands here a second time; this one counts", "键 {1} 在这里第二次出现，以这一个为准"),
        ("the first one, which does not count", "这是第一个，不起作用"),
        ("remove one of the two", "请删去其中一个"),
        ("a word or a list of words", "一个词，或几个词的列表"),
        ("true or false", "真假值（true 或 false）"),
        ("a whole number", "整数"),
        ("{1} must be from {2} to {3}", "{1} 应当在 {2} 到 {3} 之间"),
        ("{1} must be one of: {2}", "{1} 只能是以下之一：{2}"),
        ("a mapping of keys to values", "由「键: 值」组成的映射"),
        ("known keys: {1}", "可以使用的键：{1}"),
        ("unknown key {1}", "没有 {1} 这个键"),
        ("a list of words", "几个词的列表"),
        ("{1} must be {2}, but this is {3}", "{1} 应当是{2}，但这里是{3}"),
        ("a truth value", "真假值"),
        ("this is {1}, but lines of the form `key: value` are wanted", "这里是{1}，但应当是 `键: 值` 形式的各行"),
        ("this is not YAML", "这不是 YAML"),
        (
            "put text that holds a colon, a quote or a bracket between quotes: title: \"…\"",
            "文字中如果有冒号、引号或括号，请用引号括起来：title: \"…\""
        ),
        ("this is not YAML: what begins here is not closed", "这不是 YAML：从这里开始的内容没有结束"),
        ("{1}, the end came here", "{1}，到这里内容就结束了"),
        ("this is not YAML: {1}", "这不是 YAML：{1}"),
        ("{1} that begins here", "从这里开始，{1}"),
        ("the key {1} stands here more than once", "键 {1} 在这里出现了不止一次"),
        (
            "this is one of more than {1} keys and values, those counted that YAML's aliases repeat",
            "设置的项目超过 {1} 个（包括 YAML 别名重复的），这是多出的一个"
        ),
        ("lists and mappings are more than {1} deep in each other here", "列表和映射在这里嵌套超过 {1} 层"),
        ("a key must be a word", "键应当是一个词"),
        ("a permalink", "permalink（固定链接）"),
        ("a list", "列表"),
        ("nothing", "空的"),
        ("a number", "数字"),
        ("text", "文字"),
        ("bytes", "字节"),
        ("lines", "行"),
        ("list", "列表"),
        ("table", "表格"),
        ("the issue has no text", "这一期没有正文"),
    ]
}
