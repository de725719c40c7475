extension MessageLanguage {
    /// What is said of rules.
    static let chineseOfCheck: [(String, String)] = [
        ("this text is shown as code, for four spaces or a tab stand before it", "这段文字前面有四个空格或一个制表符，因此显示成了代码"),
        ("remove the spaces, or write ``` around what is code", "请删去前面的空格；如果确实是代码，请在前后各写一行 ```"),
        ("this rule makes a heading of the text above it", "这条分隔线使上面的文字变成了标题"),
        ("put an empty line between the text and the rule", "请在文字和分隔线之间空一行"),
        ("full-width backticks begin no block of code", "全角的反引号不能开始代码块"),
        ("write ```", "请写成 ```"),
        ("two backticks begin or end no block of code", "两个反引号不能开始或结束代码块"),
        ("this does not end the block of code: something stands behind the ```", "``` 后面还有别的字，因此代码块没有在这里结束"),
        ("put what follows on a line of its own", "请把后面的字另起一行"),
        ("this is no heading, for a space is missing behind {1}", "这不是标题：{1} 后面缺一个空格"),
        ("write a space", "请加一个空格"),
        ("full-width ＃ begins no heading", "全角的 ＃ 不能开始标题"),
        ("write {1}", "请写成 {1}"),
        ("full-width bars make no table; this is shown as text", "全角的竖线不能组成表格，这里显示成了普通文字"),
        ("write | instead of ｜, and below the first row | --- | --- |", "请用 | 代替 ｜，并在第一行下面写 | --- | --- |"),
        ("the empty line above ends the table; this row is shown as text", "上面的空行使表格结束了，这一行显示成了普通文字"),
        (
            "this is no table, for the row of dashes is missing below its first row; it is shown as text",
            "这不是表格：第一行下面缺少由短横组成的一行，这里显示成了普通文字"
        ),
        ("remove the empty line", "请删去空行"),
        ("write | --- | --- | below the first row, with as many cells as it has", "请在第一行下面写 | --- | --- |，单元格数和第一行一样多"),
        ("a character stands here that nobody sees ({1})", "这里有一个看不见的字符（{1}）"),
        ("remove it", "请删去"),
        ("{1} means something to other programs; here it is shown as it stands", "{1} 在别的程序里有特殊含义，在这里会原样显示"),
        ("write a quote (> …), or nothing", "请改用引用（> …），或者删去"),
        (
            "write math: true in sofaweekly.yml, and two dollars behind the formula, too",
            "请在 sofaweekly.yml 中写 math: true，并在公式后面也写上 $$"
        ),
        ("write a word of your own in bold, such as > **Note**", "请自己写一个加粗的词，例如 > **注意**"),
        ("write what the tag stands for, in Markdown or HTML", "请用 Markdown 或 HTML 写出这个标签所代表的内容"),
        ("remove it: pages have their own table of contents", "请删去：网页会自动生成目录"),
        ("write a quote (> …)", "请改用引用（> …）"),
        ("full-width ＞ begins no quote", "全角的 ＞ 不能开始引用"),
        ("full-width stars make nothing bold", "全角的星号不能加粗"),
        ("with a full-width ： this address is no link", "地址里的冒号是全角的，不会成为链接"),
        ("full-width ｀ marks no code", "全角的 ｀ 不能标出代码"),
        ("this is no link: it is shown as text, brackets and all", "这不是链接，方括号等会原样显示"),
        ("this text was garbled when the file was saved or pasted in another encoding", "这段文字是乱码：文件曾用别的编码保存或粘贴"),
        ("this is the first place in the file", "这是文件中的第一处"),
        ("write the text again, and save the file in UTF-8", "请重新输入这段文字，并用 UTF-8 编码保存文件"),
        ("a heading begins a line; here it is a part of the text before it", "标题要另起一行，在这里它成了前面文字的一部分"),
        ("begin a new line", "请另起一行"),
        ("the marks in {1} are not shown: they make it italic or bold", "{1} 中的符号不会显示：它们被当作斜体或加粗的记号"),
        ("put it between backticks", "请用反引号括起来"),
        ("git left this mark where two versions meet", "这是 git 合并两个版本时留下的冲突标记"),
        (
            "keep what is right of both versions, and remove the lines <<<<<<<, ======= and >>>>>>>",
            "请保留两个版本中正确的内容，并删去 <<<<<<<、======= 和 >>>>>>> 这几行"
        ),
        ("this row has {1} cells, but the table's head has {2}", "这一行有 {1} 个单元格，而表头有 {2} 个"),
        ("write the cells that are missing, empty ones too: | … |  |", "请补上缺少的单元格，空的也要写：| … |  |"),
        ("this line has become a row of the table above it", "这一行成了上面表格的一行"),
        ("put an empty line between the table and the text", "请在表格和文字之间空一行"),
        ("this block of code is not closed; all that follows it is shown as code", "代码块没有结束，后面的内容都显示成了代码"),
        ("write ``` on a line of its own where the code ends", "请在代码结束处另起一行写 ```"),
        (
            "a full-width or no-break space stands here; Markdown knows the mark only with a usual space",
            "这里是全角空格或不间断空格，Markdown 的记号只认普通空格"
        ),
        ("write a usual space", "请改成普通空格"),
        (
            "a character stands here that nobody sees; whoever searches for the word misses it",
            "这里有一个看不见的字符，搜索这个词的人会找不到它"
        ),
        ("remove what nobody sees", "请删去看不见的字符"),
        ("a no-break or full-width space stands here, where a usual one belongs", "这里是不间断空格或全角空格，应该用普通空格"),
        ("write usual spaces", "请改成普通空格"),
        ("there are {1} more in this file", "本文件中还有 {1} 处"),
        ("full-width ！ begins no picture; readers see a link", "全角的 ！ 不能插入图片，读者看到的是一个链接"),
        ("write !", "请写成 !"),
        ("write **", "请写成 **"),
    ]
}
