extension MessageLanguage {
    /// What is said of Markdown.
    static let chineseOfMarkdown: [(String, String)] = [
        ("a full-width {1} does not close a link", "全角的 {1} 不能结束链接"),
        ("it is read as a link, and {1} is shown behind it", "已当作链接处理，{1} 显示在链接后面"),
        ("a no-break space stands before the link's title", "链接的标题前面是不间断空格"),
        ("this is marked as strong twice", "这里加粗了两次"),
        ("mark it once", "只需加粗一次"),
        ("this {1} has no partner; it is left out", "这里的 {1} 没有配对的另一半，不会显示"),
        ("remove it, or write its partner", "请删去，或者补上另一半"),
        ("write {1} if stars are meant", "如果要显示星号，请写成 {1}"),
        ("strong text ends here and begins again at once", "加粗在这里结束后马上又开始"),
        ("remove these stars", "请删去这些星号"),
        ("white space stands inside the stars; other programs show the stars then", "星号里面有空格，别的程序会原样显示星号"),
        ("write it outside", "请把空格写在星号外面"),
        ("{1} is taken for a part of the link's address", "「{1}」被当作了网址的一部分"),
        ("it is shown behind the link instead", "已改为显示在链接后面"),
        ("write it behind the link", "请写在链接后面"),
        ("write {1}://", "请写成 {1}://"),
        ("{1}:// is taken for {2}://", "{1}:// 已当作 {2}:// 处理"),
        ("{1} stands before the address of the link and is left out of it", "链接的网址前面有 {1}，已从网址中去掉"),
        ("{1}:/ lacks a slash: browsers look for the address on this site", "{1}:/ 少一个斜线，浏览器会到本站去找这个地址"),
        ("a no-break space is taken for a part of the link's address", "不间断空格被当作了网址的一部分"),
        ("this backslash keeps no lines apart; it is left out", "这个反斜线没有换行的作用，不会显示"),
        ("what stands behind the language of a block of code is not shown", "代码块的语言后面的内容不会显示"),
        ("begin the code on a line of its own", "请把代码另起一行"),
        ("formulas do not know {1}", "公式中不能使用 {1}"),
        ("{1} is missing in this formula", "这个公式缺少 {1}"),
        ("{1} has no meaning at this place of a formula", "{1} 不能出现在公式的这个位置"),
        ("this formula is nested more than 50 deep", "这个公式嵌套超过 50 层"),
        ("the formula is shown as it is written, as code", "公式会原样显示为代码"),
        (
            "the formulas of this text cannot be told from its Markdown; they are shown as text",
            "无法区分这篇文字中的公式和 Markdown，公式按普通文字显示"
        ),
        ("write them on lines of their own, between ```math and ```", "请把公式另起一行，写在 ```math 和 ``` 之间"),
        ("lists and quotes are nested more than 100 deep here", "这里的列表和引用嵌套超过 100 层"),
        (
            "there are more marks here than any text needs; from here on some are read as text",
            "这里的记号多得超出正常文字所需，从这里起有些按普通文字处理"
        ),
        ("nothing is left out: these marks are shown as they stand", "内容没有丢失：这些记号会原样显示"),
        (
            "put an empty line between, or put text that is not Markdown in a block of code (```)",
            "请在中间空一行；如果不是 Markdown，请放进代码块（```）"
        ),
        ("this row has more cells than the head of its table; they are not shown", "这一行的单元格比表头多，多出的不会显示"),
        ("write \\| for a pipe that does not part cells", "竖线如果不是用来分隔单元格，请写成 \\|"),
        ("give the head of the table as many cells", "请给表头补上同样多的单元格"),
        ("lists and quotes are nested more than {1} deep here", "这里的列表和引用嵌套超过 {1} 层"),
        ("what stands deeper is shown, but not set in further", "更深的内容仍会显示，但不再缩进"),
        ("nothing refers to the footnote [^{1}], or it is defined twice", "没有地方引用脚注 [^{1}]，或者它定义了两次"),
        ("it is shown as text where it stands", "它会在原处显示成普通文字"),
        ("write [^{1}] where the note belongs, or remove the definition", "请在需要脚注的地方写 [^{1}]，或者删去这条定义"),
        ("this line has the form of a link's address, but nothing refers to it", "这一行的写法是给链接定义网址，但没有地方用到它"),
        ("write \\[ where text is meant", "如果是普通文字，请写成 \\["),
        ("{1} has no partner here, or may not stand within a paragraph; it is left out", "{1} 没有配对的另一半，或者不能放在段落中，不会显示"),
        ("<{1}> is formatting; it is left out, and what stands in it stays", "<{1}> 是排版标签，不会使用，其中的内容保留"),
        ("formatting is left out in one more place of this file", "这个文件中另有一处排版标签不会使用"),
        ("formatting is left out in {1} more places of this file", "这个文件中另有 {1} 处排版标签不会使用"),
        ("{1} is a player of another host; it becomes a link to what it plays", "{1} 是其他网站的播放器，已改成指向播放内容的链接"),
        ("has no partner here, or may not stand within a paragraph", "没有配对的另一半，或者不能放在段落中"),
        ("is not allowed", "不允许使用"),
        ("{1} {2}; it is shown as text", "{1} {2}，显示成普通文字"),
        (
            "write it in Markdown, or between backticks (`…`) if it is meant as text",
            "请改用 Markdown；如果是普通文字，请放在反引号之间（`…`）"
        ),
        ("this comment goes on to the next -->; the text in it is not shown", "这段注释一直到下一个 --> 才结束，其中的文字不会显示"),
        (
            "what is not meant for readers goes between <!-- and --> on lines of their own",
            "不给读者看的内容，请放在单独成行的 <!-- 和 --> 之间"
        ),
        ("close the comment with --> where it ends", "请在注释结束处写 -->"),
        ("this comment is not closed; it is shown as text, and all that follows it", "这段注释没有结束，它和后面的内容都显示成了普通文字"),
        ("close the comment with -->", "请用 --> 结束注释"),
        ("{1} is not allowed on <{2}>; it is left out", "<{2}> 上不允许使用 {1}，它不会使用"),
        ("{1} is no address that may be linked; it is shown as text", "{1} 不是可以链接的地址，显示成普通文字"),
        (
            "links lead to http:, https: or mailto: addresses, or to pages of this site",
            "链接可以指向 http:、https: 或 mailto: 地址，或者本站的网页"
        ),
        ("did you mean {1}:?", "是否想写 {1}:？"),
        ("if it is no address, write it between backticks: `…`", "如果不是地址，请放在反引号之间：`…`"),
        ("browsers hardly know addresses that begin with {1}:", "浏览器大多不认识以 {1}: 开头的地址"),
        ("write [title]({1})", "请写成 [标题]({1})"),
        ("write ) instead", "请改成 )"),
    ]
}
