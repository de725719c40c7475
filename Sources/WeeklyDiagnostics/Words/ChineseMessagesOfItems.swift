extension MessageLanguage {
    /// What is said of what was understood, of links and of pictures.
    static let chineseOfItems: [(String, String)] = [
        ("this heading has no text", "这个标题没有文字"),
        ("write its text, or remove it", "写上标题的文字，或者删掉它"),
        ("nothing stands below this heading", "这个标题下面没有内容"),
        ("write what belongs there, or remove the heading", "补上应有的内容，或者删掉标题"),
        ("this heading is of level {1}, and the one above it of level {2}", "这个标题是 {1} 级，而它上面的标题是 {2} 级"),
        ("write it with {1} #", "改用 {1} 个 #"),
        ("these lines are no list: a space is missing behind their marks", "这几行没有成为列表：行首标记后面缺一个空格"),
        ("write a space behind each mark", "在每个标记后面加一个空格"),
        (
            "these lines are no list, for Markdown does not know their marks; readers see one paragraph",
            "这几行没有成为列表：Markdown 不认识行首的标记，读者看到的是连在一起的一段"
        ),
        ("write 1. 2. 3. or - and a space as their marks", "行首改用 1. 2. 3. 或 -，后面加一个空格"),
        ("this picture has no words for those who cannot see it", "这张图片没有说明文字，看不到图的读者无从得知内容"),
        ("the words of this picture, {1}, do not say what it shows", "图片的说明文字“{1}”没有说出图里有什么"),
        ("write between [ and ] what the picture shows", "在 [ 和 ] 之间写出图片的内容"),
        (
            "write alt=\"…\" with what the picture shows; alt=\"\" if it only decorates",
            "用 alt=\"…\" 写出图片的内容；只起装饰作用的图片写 alt=\"\""
        ),
        ("this link shows {1}, but leads to {2}", "这个链接显示为 {1}，实际却指向 {2}"),
        ("write the address that is meant in both places, or words between [ and ]", "两处都写上正确的地址，或者在 [ 和 ] 之间改写成文字"),
        ("{1} in this address only follows readers", "地址里的 {1} 只用来跟踪读者"),
        ("leave out what follows readers", "去掉用来跟踪读者的参数"),
        ("there is no footnote [{1}]", "没有名为 [{1}] 的脚注"),
        ("write the note below the text: a line that begins with [{1}]:", "在正文下面写上脚注：以 [{1}]: 开头的一行"),
        ("no line says where [{1}] leads; readers see the brackets", "没有哪一行说明 [{1}] 指向哪里；读者会看到方括号"),
        ("write its address: a line that begins with [{1}]:, or (…) instead", "写上地址：以 [{1}]: 开头的一行，或者改用 (…)"),
        ("[{1}] has another address already; this one is never used", "[{1}] 已经有另一个地址；这一个不会被用到"),
        ("this is the address that counts", "生效的是这个地址"),
        ("give it another label, or remove one of the two", "换一个标签，或者删掉其中一行"),
        ("no link uses the address of [{1}]", "没有链接用到 [{1}] 的地址"),
        ("write [{1}] where the link belongs, or remove this line", "在该有链接的地方写上 [{1}]，或者删掉这一行"),
        ("nobody answers this question", "这个问题没有回答"),
        ("write the answer, with A: in front of it", "写上回答，前面加上 A："),
        ("there is an answer here, but no question", "这里有回答，却没有问题"),
        ("write the question above the answer, with > in front of it", "在回答上面写上问题，前面加上 >"),
        ("this question does not say who asks, as the others here do", "这个问题没有写明提问者，而这里的其他问题都写了"),
        ("write @ and the name of who asked", "写上 @ 和提问者的名字"),
        ("this question has the number {1}, and the one above it {2}", "这个问题的编号是 {1}，而它上面的是 {2}"),
        ("write {1}, or add the question that is missing", "改成 {1}，或者补上缺少的问题"),
        (
            "this looks like the beginning of another question, but it was read as part of the one above",
            "这里看起来是另一个问题的开头，却被当成了上一个问题的一部分"
        ),
        ("write the number of the question and @ with the name of who asks in this line", "在这一行写上问题的编号，以及 @ 和提问者的名字"),
        ("the text tells of {1}, but the address leads to {2}", "文字写的是 {1}，地址却指向 {2}"),
        ("write the version that is meant in both places", "两处都写上正确的版本"),
        ("the project is called {1}, but the address is that of {2}", "项目名写的是 {1}，地址却是 {2} 的"),
        ("write the name and the address of the project that is meant", "写上正确项目的名称和地址"),
        ("no date was understood here; calendars leave this out", "这里没有读出日期；日历里不会有它"),
        ("write the day, such as 2026-11-27 19:00", "写上日期，例如 2026-11-27 19:00"),
        ("this was on {1}, long before the issue of {2}", "它的日期是 {1}，远早于 {2} 的这一期"),
        ("write the right day and year, or say that it is a review", "写上正确的日期和年份，或者写明这是回顾"),
        ("this ends ({1}) before it begins ({2})", "结束时间（{1}）早于开始时间（{2}）"),
        ("write the time at which it begins first, then the one at which it ends", "先写开始时间，再写结束时间"),
        ("there is no such day: {1}", "没有这样的日期：{1}"),
        ("write the day that is meant", "写上正确的日期"),
        ("there is no such time: {1}", "没有这样的时间：{1}"),
        ("write the time that is meant", "写上正确的时间"),
        ("{1} is another day of the week: {2}", "{1} 是{2}"),
        ("write the day or the weekday that is meant", "写上正确的日期或星期"),
        ("this heading tells no kind of section; is {1} meant?", "这个标题不属于任何已知栏目；要写的是不是“{1}”？"),
        ("another entry of this issue leads to the same address", "本期另有一条指向同一个地址"),
        ("this is the other one", "另一条在这里"),
        ("remove one of the two, or write the address that is meant", "删掉其中一条，或者写上正确的地址"),
        (
            "sofaweekly.yml says that this section is of the kind {1}, but no item was understood in it",
            "sofaweekly.yml 说明这个栏目是 {1}，但没有从中读出任何条目"
        ),
        (
            "write its items as those of earlier issues are, or say holds: prose for the kind",
            "照往期的写法写这些条目，或者在配置里给这一类写上 holds: prose"
        ),
        (
            "write it as [text](https://…): close the bracket, and write %20 for a space in the address",
            "请写成 [文字](https://…)：补上右括号，地址里的空格写成 %20"
        ),
        ("write it as [text](https://…), with brackets of the usual width", "请写成 [文字](https://…)，括号用半角"),
        ("nothing is at {1}: {2}", "{1} 打不开：{2}"),
        ("this address leads to {1} for good", "这个地址已经永久转到 {1}"),
        ("look for its new address, or for a copy in a web archive", "请找它的新地址，或者网页存档里的副本"),
        (
            "other programs show the stars of this emphasis: punctuation stands at them within, and a letter without",
            "别的程序会把这里的星号原样显示：星号里面挨着标点，外面挨着文字"
        ),
        ("put the punctuation behind the stars", "请把标点移到星号后面"),
        ("put a space before and behind the stars", "请在星号前后各空一格"),
    ]
}
