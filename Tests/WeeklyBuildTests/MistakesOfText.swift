extension Mistake {
    static let ofText: [Mistake] = [
        Mistake(
            "a code fence that is not closed", "unclosed-fence", line: 7, "开头。\n\n```java\nint a;\n\n## 社区活动\n\n结尾。\n"),
        Mistake("a fence of full-width backticks", "broken-fence", line: 5, "｀｀｀\n代码\n｀｀｀\n"),
        Mistake("a fence closed by two backticks", "broken-fence", line: 7, "```\n代码\n``\n"),
        Mistake("a fence with text behind it", "broken-fence", line: 7, "```\n代码\n``` 后面的话\n```\n"),
        Mistake("words behind the language of code", "words-after-language", line: 5, "```java 这里是示例\nint a;\n```\n"),
        Mistake("a comment that is not closed", "unclosed-comment", line: 7, "开头。\n\n<!-- 备注\n\n结尾。\n"),
        Mistake("an element that is not closed", "unsafe-html", line: 5, "<details>\n\n里面的话。\n"),
        Mistake("an element that may not stand there", "unsafe-html", line: 5, "<script>坏事</script>\n"),
        Mistake("a heading without a space", "broken-heading", line: 5, "##社区活动\n"),
        Mistake("a heading of one mark without a space", "broken-heading", line: 7, "开头。\n\n#社区活动\n"),
        Mistake("a heading with a full-width mark", "broken-heading", line: 5, "＃ 社区活动\n"),
        Mistake("a heading glued to text", "glued-heading", line: 5, "谢谢大家。## 社区活动\n"),
        Mistake("a rule that makes a heading", "accidental-heading", line: 6, "下周再见。\n---\n"),
        Mistake("a heading with a full-width space", "wide-space", line: 5, "##\u{3000}社区活动\n"),
        Mistake("a list with full-width spaces", "wide-space", line: 6, "- 甲条目\n\u{3000}\u{3000}- 乙条目\n"),
        Mistake("a table without a row of dashes", "broken-table", line: 5, "| 项目 | 版本 |\n| 甲项 | 一版 |\n"),
        Mistake("a table with full-width bars", "broken-table", line: 5, "｜项目｜版本｜\n｜---｜---｜\n"),
        Mistake(
            "a table with an empty line within", "broken-table", line: 9,
            "| 项目 | 版本 |\n| --- | --- |\n| 甲项 | 一版 |\n\n| 乙项 | 二版 |\n"),
        Mistake(
            "text glued below a table", "text-in-table", line: 8, "| 项目 | 版本 |\n| --- | --- |\n| 甲项 | 一版 |\n后面的话。\n"),
        Mistake(
            "a bar in code of a table", "surplus-cells", line: 7, "| 项目 | 命令 |\n| --- | --- |\n| 甲项 | `甲命令 | 乙命令` |\n"),
        Mistake("a row with a missing cell", "short-row", line: 7, "| 项目 | 版本 |\n| --- | --- |\n| 甲项 |\n"),
        Mistake("a full-width quote", "full-width-marks", line: 5, "＞ 读者的问题\n"),
        Mistake("full-width stars", "full-width-marks", line: 5, "这是＊＊重点＊＊内容。\n"),
        Mistake("full-width brackets of a link", "full-width-marks", line: 5, "见［文档］（https://example.org/doc）。\n"),
        Mistake("an indented paragraph", "accidental-code", line: 7, "开头。\n\n    这一段不是代码，是正文。\n"),
        Mistake("stars of a product", "lost-marks", line: 5, "结果是 2*3*4 个。\n"),
        Mistake("underscores of a name", "lost-marks", line: 5, "方法是 __init__ 这个。\n"),
        Mistake("bold text with spaces inside", "spaced-emphasis", line: 5, "**官网： **地址\n"),
        Mistake("bold text that others show as stars", "unportable-emphasis", line: 5, "**说明：**后文\n"),
        Mistake("a box of another program", "foreign-syntax", line: 5, "::: tip 提示\n内容\n:::\n"),
        Mistake("an alert of GitHub", "foreign-syntax", line: 5, "> [!NOTE]\n> 内容在此\n"),
        Mistake("a formula", "foreign-syntax", line: 5, "$$\n公式\n$$\n"),
        Mistake("a shortcode", "foreign-syntax", line: 5, "{{< figure 图片 >}}\n"),
        Mistake("a table of contents", "foreign-syntax", line: 5, "[TOC]\n\n正文内容\n"),
        Mistake("marks of a merge", "merge-conflict", line: 5, "<<<<<<< HEAD\n甲版本\n=======\n乙版本\n>>>>>>> 分支\n"),
        Mistake("a control character", "control-character", line: 5, "这里有\u{8}字符。\n"),
        Mistake("a character that turns text round", "control-character", line: 5, "文件名是 \u{202E}txt.exe\n"),
        Mistake("replacement characters", "garbled-text", line: 5, "欢迎\u{FFFD}\u{FFFD}大家。\n"),
        Mistake("garbled GBK", "garbled-text", line: 5, "欢迎锟斤拷大家。\n"),
        Mistake("a footnote without a reference", "unused-footnote", line: 7, "正文内容。\n\n[^注]: 脚注内容\n"),
        Mistake("a line that is taken for a reference", "unused-reference", line: 7, "正文内容。\n\n[注]: 说明\n"),
        Mistake("a letter missing in a scheme", "misspelt-scheme", line: 5, "[文档](ttps://example.org/doc)\n"),
        Mistake("a scheme with a slash missing", "misspelt-scheme", line: 5, "[文档](https:/example.org/doc)\n"),
        Mistake(
            "an address with a full-width full stop", "swallowed-punctuation", line: 5,
            "见[文档](https://example.org/doc。)\n"),
        Mistake(
            "a link closed by a full-width bracket", "swallowed-punctuation", line: 5,
            "见[文档](https://example.org/doc）。\n"),
        Mistake("a link to a script", "unsafe-link", line: 5, "[点我](javascript:alert(1))\n"),
        Mistake("a link of an unknown scheme", "unknown-scheme", line: 5, "[文档](htpps://example.org/doc)\n"),
        Mistake("a no-break space in a link", "no-break-space", line: 5, "[文档](https://example.org/doc\u{A0}\"说明\")\n"),
        Mistake("an issue without text", "empty-body", line: 5, ""),
        Mistake("an id twice", "duplicate-id", line: 9, "## 甲标题 {#a}\n\n内容一。\n\n## 乙标题 {#a}\n\n内容二。\n"),
        Mistake(
            "nesting without end", "nested-too-deeply", line: 5,
            "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > 深处\n"
        ),
        Mistake("a scheme with a full-width colon", "spoiled-address", line: 5, "[文档](https：//example.org/doc)\n"),
        Mistake("a scheme without a colon", "spoiled-address", line: 5, "[文档](http//example.org/doc)\n"),
        Mistake("a scheme twice", "spoiled-address", line: 5, "[文档](https://https://example.org/doc)\n"),
        Mistake("bold text without its end", "broken-emphasis", line: 5, "**重点内容没有结尾\n"),
        Mistake("a link that is not closed", "broken-link", line: 5, "见 [文档](https://example.org/doc 说明。\n"),
        Mistake("an address with a space", "broken-link", line: 5, "见 [手册](https://example.org/my guide.pdf)。\n"),
        Mistake("a schedule without a date", "schedule-without-date", line: 7, "## 活动预告\n\n主题：如何升级\n\n直播时间：另行通知\n"),
        Mistake(
            "a schedule of last year", "past-schedule", line: 7, "## 活动预告\n\n主题：如何升级\n\n直播时间：2025 年 9 月 24 日 19:00\n"),
        Mistake(
            "a schedule that ends before it begins", "end-before-start", line: 7,
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 9 月 24 日 20:00-19:00\n"),
        Mistake("the thirtieth of February", "impossible-day", line: 5, "活动定于 2 月 30 日举行。\n"),
        Mistake("the thirty-first of April", "impossible-day", line: 5, "活动定于2026年4月31日举行。\n"),
        Mistake(
            "a time that no clock shows", "impossible-time", line: 9,
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 9 月 24 日 25:00\n"),
        Mistake("a weekday that does not fit", "weekday-mismatch", line: 5, "9 月 24 日（周五）直播\n"),
        Mistake("a heading with exchanged characters", "near-heading", line: 5, "### 社区事大件\n\n小王加入了社区。\n"),
        Mistake("a heading with a wrong character", "near-heading", line: 5, "### 项目进辰\n\n小王发布了新版。\n"),
        Mistake(
            "a question without an answer", "question-without-answer", line: 7,
            "## 读者提问\n\n**1、@小王 提问：**\n\n> 如何升级呢？\n\n**2、@小李 提问：**\n\n> 如何回滚呢？\n\nA：装回旧版。\n"),
        Mistake(
            "a question within an answer", "question-in-answer", line: 13,
            "## 读者提问\n\n**1、@小王 提问：**\n\n> 如何升级呢？\n\nA：用脚本升级。\n\n**如何回滚？**\n\n装回旧版。\n"),
        Mistake(
            "numbers of questions that repeat", "question-numbers", line: 13,
            "## 读者提问\n\n**1、@小王 提问：**\n\n> 如何升级呢？\n\nA：用脚本升级。\n\n**1、@小李 提问：**\n\n> 如何回滚呢？\n\nA：装回旧版。\n"),
        Mistake(
            "a release with the address of another version", "version-mismatch", line: 12,
            "## 本周发布\n\n**甲甲 发布 v1.2.0 版本**\n\n- 修复一处死锁\n\n详细发布报告：\nhttps://example.org/a/releases/tag/v1.1.0\n"),
        Mistake("a section without content", "empty-section", line: 5, "## 社区活动\n\n## 推荐阅读\n\n正文内容。\n"),
        Mistake("a heading without text", "empty-heading", line: 5, "## \n\n正文内容。\n"),
        Mistake("levels of headings that jump", "heading-jump", line: 9, "## 社区活动\n\n正文内容。\n\n##### 细节\n\n正文内容。\n"),
        Mistake("items of a list without spaces", "glued-list", line: 5, "-甲条目\n-乙条目\n"),
        Mistake(
            "lines after a line of text that lack a space in a heading", "broken-heading", line: 6, "开头。\n##社区活动\n"),
        Mistake("an indented heading", "accidental-code", line: 7, "开头。\n\n    ## 社区活动\n\n结尾。\n"),
        Mistake("a picture with a space in its name", "broken-link", line: 5, "![集体照](our team.png)\n"),
        Mistake("a space before an address", "broken-link", line: 5, "见 [文档] (https://example.org/doc)。\n"),
        Mistake("exchanged brackets of a link", "broken-link", line: 5, "见 (文档)[https://example.org/doc]。\n"),
        Mistake("a picture with a full-width mark", "full-width-marks", line: 5, "！[集体照](https://example.org/a.png)\n"),
        Mistake("an address with a full-width colon", "full-width-marks", line: 5, "官网在 https：//example.org/doc 这里\n"),
        Mistake("code between full-width marks", "full-width-marks", line: 5, "请运行 ｀make｀ 命令\n"),
        Mistake("UTF-8 that was read as GBK", "garbled-text", line: 5, "欢迎大家锛屽紑婧愮ぞ鍖\n"),
        Mistake("an address with a full stop", "spoiled-address", line: 5, "见[文档](https://example.org/doc.)\n"),
        Mistake("an address with a comma", "spoiled-address", line: 5, "见[文档](https://example.org/doc,)\n"),
        Mistake(
            "a picture in HTML without words", "missing-alt", line: 5, "正文内容 <img src=\"https://example.org/a.png\">\n"),
        Mistake("a weekday behind an English date", "weekday-mismatch", line: 5, "直播在 September 24 (Fri) 举行\n"),
        Mistake(
            "an hour that no clock shows", "impossible-time", line: 9,
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 9 月 24 日 25点\n"),
        Mistake(
            "a time half past the last", "impossible-time", line: 9,
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 9 月 24 日 24:30\n"),
        Mistake(
            "an evening in the morning", "impossible-time", line: 9,
            "## 活动预告\n\n主题：如何升级\n\n直播时间：2026 年 9 月 24 日 上午 19:00\n"),
        Mistake("a character of no width", "odd-space", line: 5, "开头的\u{200B}话。\n"),
        Mistake("a no-break space in text", "odd-space", line: 5, "开头:\u{A0}正文内容。\n"),
        Mistake("glued numbers of a list", "glued-list", line: 5, "1.甲条目\n2.乙条目\n"),
        Mistake(
            "link text that is another address", "mismatched-link", line: 5,
            "[https://example.org/guide](https://example.org/other)\n"),
        Mistake(
            "a link that follows readers", "tracking-parameters", line: 5,
            "[文档](https://example.org/doc?utm_source=weekly)\n"),
        Mistake("a picture without words", "missing-alt", line: 5, "正文内容 ![](https://example.org/a.png)\n"),
        Mistake("a footnote that is not there", "undefined-reference", line: 5, "正文内容[^1]。\n"),
        Mistake(
            "a link label that is not there", "undefined-reference", line: 5,
            "[甲文][a] 和 [乙文][b]\n\n[a]: https://example.org/\n"),
        Mistake(
            "a link label with two addresses", "duplicate-definition", line: 8,
            "[甲文][a]\n\n[a]: https://example.org/a\n[a]: https://example.org/b\n"),
        Mistake("a definition that nobody uses", "unused-definition", line: 7, "正文内容。\n\n[a]: https://example.org/a\n"),
        Mistake("a note that was left", "leftover-note", line: 5, "TODO：补充链接\n"),
        Mistake("a note in Chinese that was left", "leftover-note", line: 5, "（待补充）\n"),
        Mistake(
            "front matter twice", "repeated-front-matter", line: 6, "\n---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n"),
    ]
}
