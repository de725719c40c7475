extension MessageLanguage {
    /// What is said of addresses and pictures.
    static let chineseOfSite: [(String, String)] = [
        ("{1} (built in)", "{1}（程序自带）"),
        ("bytes that are not UTF-8", "不是 UTF-8 编码的内容"),
        ("no end of the element {1}", "没有结束的元素 {1}"),
        ("mark-up in a stylesheet", "样式表中的标记代码"),
        ("no end of a comment", "没有结束的注释"),
        ("a processing instruction", "处理指令"),
        ("text outside of the picture", "图片之外的文字"),
        ("no end of the XML declaration", "没有结束的 XML 声明"),
        ("another encoding than UTF-8", "UTF-8 以外的编码"),
        ("an end of {1} that fits no beginning", "没有对应开头的结束标签 {1}"),
        ("an element {1}", "元素 {1}"),
        ("what is no tag", "不是标签的内容"),
        ("an attribute without a value", "没有值的属性"),
        ("an attribute without quotes", "没有引号的属性"),
        ("an attribute without an end", "没有结束的属性"),
        ("what is no name", "不是名字的内容"),
        ("an attribute {1}", "属性 {1}"),
        ("a reference to {1}", "指向 {1} 的引用"),
        ("the namespace {1}", "命名空间 {1}"),
        ("a reference to what is not in the picture", "指向图片之外的引用"),
        ("an entity {1}", "实体 {1}"),
        (
            "the alias /{1} of this and /{2} of {3} are one file where capital letters do not count",
            "这里的别名（旧地址）/{1} 和 {3} 的 /{2} 在不分大小写的系统上是同一个文件"
        ),
        ("remove the alias, or spell it otherwise", "请删去这个别名，或者换一种写法"),
        ("this and {1} would both be /{2}", "这里和 {1} 都会是 /{2}"),
        ("rename one of the files, or give one of the issues another slug:", "请给其中一个文件改名，或者给其中一期另写 slug:"),
        ("the list of issues", "各期列表"),
        ("the list {1}", "{1} 列表"),
        ("the archive", "归档"),
        ("the schedule", "日程"),
        ("the list of projects", "项目列表"),
        ("the project {1}", "项目 {1}"),
        ("the tag {1}", "标签 {1}"),
        ("the search", "搜索"),
        ("the page for unknown addresses", "网址不存在时的网页"),
        ("the program's own {1}", "程序生成的 {1}"),
        ("a DOCTYPE or CDATA", "DOCTYPE 或 CDATA"),
        ("a backslash", "反斜线"),
        (
            "this file stands at /{1} in place of the one that the program makes",
            "/{1} 用的是这个文件，而不是程序生成的文件"
        ),
    ]
}
