extension MessageLanguage {
    /// What is said of the configuration.
    static let chineseOfConfiguration: [(String, String)] = [
        (
            "{1} words are missing here; the program's own stand in their place",
            "这里缺少 {1} 个词，暂用程序自带的词"
        ),
        ("missing: {1}", "缺少：{1}"),
        ("write them; sofaweekly words prints what they say in English", "请补上；sofaweekly words 会列出它们的英文"),
        ("sofaweekly words prints all that there are", "sofaweekly words 会列出所有的键"),
        ("{1} must be {2} words, but there are {3}", "{1} 应当是 {2} 个词，这里有 {3} 个"),
        ("in English they are {1}", "英文是 {1}"),
        (
            "write languages/{1}.yml; sofaweekly words {2} prints one to begin with",
            "请写 languages/{1}.yml；sofaweekly words {2} 会列出一份供填写"
        ),
        (
            "copy the theme into a folder of the site, such as themes/cards, and name that",
            "请把主题复制到网站的文件夹里，例如 themes/cards，再写上它的路径"
        ),
        ("a theme lies in the site's folder; this leads out of it", "主题要放在网站的文件夹里，这个路径却指向外面"),
        (
            "a theme has a folder of its own beside sofaweekly.yml, such as themes/cards",
            "主题要有自己的文件夹，放在 sofaweekly.yml 旁边，例如 themes/cards"
        ),
        (
            "a list says its kind, tag, project, sort and limit, but this is {1}",
            "列表要写 kind、tag、project、sort、limit，但这里是{1}"
        ),
        ("write {kind: releases, limit: 5}", "请写成 {kind: releases, limit: 5}"),
        ("pages have no tags and belong to no project", "页面没有标签，也不属于任何项目"),
        ("remove this, or make a list of issues", "请删去这一项，或改成期刊的列表"),
        (
            "the name of {1} begins with a letter and has only letters a to z, digits, _ and -",
            "{1}的名字以字母开头，只能有字母 a 到 z、数字、_ 和 -"
        ),
        ("a form of dates", "日期格式"),
        ("templates ask for it by its name: call it otherwise", "模板按名字使用它：请换一个名字"),
        ("every date has a {1} already", "每个日期已经有 {1}"),
        ("call this form otherwise", "请给这种格式换一个名字"),
        ("{1} is no part of a date", "{1} 不是日期的组成部分"),
        ("an apostrophe begins text here, and none ends it", "这里有引号开始一段文字，但没有引号结束"),
        (
            "parts are yyyy, yy, M, MM, MMM, MMMM, d, dd, E, EEEE, H, HH, h, hh, a, mm, ss, xxx, Y, w; put words between apostrophes",
            "可以用的有 yyyy、yy、M、MM、MMM、MMMM、d、dd、E、EEEE、H、HH、h、hh、a、mm、ss、xxx、Y、w；文字请放在单引号里"
        ),
        ("write two apostrophes for one", "一个引号请写成两个"),
        ("{1} is no language tag", "{1} 不是语言标签"),
        ("write languages: [zh-CN, en], the main language first", "请写成 languages: [zh-CN, en]，主要语言在前"),
        ("languages names no language", "languages 里没有写语言"),
        ("languages names {1} twice", "languages 里 {1} 写了两次"),
        (
            "the first of languages is the site's main language, which is {1} here, but language says {2}",
            "languages 的第一项是网站的主要语言，这里是 {1}，而 language 写的是 {2}"
        ),
        ("put {1} first, or remove language:", "请把 {1} 放在第一项，或者去掉 language:"),
        (
            "what a kind is called in a language is said of the kinds that the site's own kinds: has",
            "只有网站 kinds: 里写了的类别才能在某种语言里另取名字"
        ),
        ("an entry of menu says one of page, kind and url", "menu 的每一项要写 page、kind、url 中的一个"),
        (
            "every entry of menu is the name of a page, or says page, kind or url",
            "menu 的每一项是页面的名字，或者写明 page、kind 或 url"
        ),
        ("there is no list of a kind {1}", "没有叫 {1} 的列表"),
        ("write one of: {1}", "请写以下之一：{1}"),
        ("this template tag is", "这个模板标签"),
        ("this and {1} more template tags are", "这个和另外 {1} 个模板标签"),
        ("not shown", "不会显示"),
        ("shown as it stands", "会原样显示"),
        ("{1} {2}: another generator made something of it", "{1}{2}：它是给别的网站生成器用的"),
        (
            "write what it stands for, or replace it by replace: in sofaweekly.yml",
            "请直接写出它代表的内容，或者在 sofaweekly.yml 中用 replace: 替换"
        ),
        ("replace is a mapping of texts to texts", "replace 应当写明哪些文字换成哪些文字"),
        ("references are files below the site's folder", "references 应当是网站文件夹之内的文件"),
        ("dates_from knows git only", "dates_from 只能是 git"),
        ("write git", "请写 git"),
        ("a point of cadence has a number and a date", "cadence 的每一点都要有期号和日期"),
        ("cadence needs the first issue's number and date", "cadence 需要第一期的期号和日期"),
        (
            "write it as cadence: {first: {number: 1, date: 2018-04-20}, every: week}",
            "请写成 cadence: {first: {number: 1, date: 2018-04-20}, every: week}"
        ),
        ("every must be a time from one issue to the next", "every 应当是两期之间相隔的时间"),
        ("write day, week, month, 2 weeks, or 10 days", "请写 day、week、month、2 weeks 或 10 days 之类"),
        ("this is no date", "这不是日期"),
        ("precompressed must be br, gz or both", "precompressed 只能是 br、gz，或者两者"),
        ("write [br, gz]", "请写 [br, gz]"),
        ("publishes must be a weekday and an hour", "publishes 应当写明星期几和几点"),
        ("write it as friday 17:00", "请写成 friday 17:00 或 周五 17:00"),
        ("keys of this site's own templates belong below extra:", "网站模板自己使用的设置要放在 extra: 之下"),
        ("the site has no {1}", "网站没有设置 {1}"),
        ("add a line such as {1}", "请加一行，例如 {1}"),
        (
            "base_url must be the http: or https: address at which the site will stand, without ? and #",
            "base_url 应当是网站将来的网址，以 http: 或 https: 开头，不带 ? 和 #"
        ),
        (
            "write it as https://example.org/ or https://example.org/weekly/",
            "请写成 https://example.org/ 或 https://example.org/weekly/"
        ),
        ("language must be a language tag", "language 应当是语言代码"),
        ("write zh-CN, or en", "请写 zh-CN 或 en"),
        ("there is no time zone {1}", "没有时区 {1}"),
        ("write a name such as Asia/Shanghai, or an offset such as +08:00", "请写 Asia/Shanghai 这样的名字，或者 +08:00 这样的时差"),
        ("every link of {1} must have a name and a url, but this is {2}", "{1} 的每个链接都要有 name 和 url，但这里是{2}"),
        ("a link needs a name", "链接需要名字（name）"),
        (
            "url must be an http:, https: or mailto: address, or a path of this site",
            "url 应当是 http:、https: 或 mailto: 地址，或者本站的路径"
        ),
        (
            "{1} must be an http:, https: or mailto: address, or a path of this site",
            "{1} 应当是 http:、https: 或 mailto: 地址，或者本站的路径"
        ),
        ("bundle_files must be endings of names, such as html or svg", "bundle_files 应当是文件的扩展名，例如 html 或 svg"),
        ("the name of a diagnostic stands in brackets behind its message", "诊断的名字写在每条消息后面的方括号里"),
        ("did you mean {1}?", "是否想写 {1}？"),
        ("{1} must be one of {2}", "{1} 只能是以下之一：{2}"),
        ("{1} cannot be less than an error: what it is about is missing from the site", "{1} 只能是错误：出现它时网站会缺少内容"),
        ("remove this line, and mend what the error names", "请删去这一行，并解决这个错误所说的问题"),
        ("a kind of the site's own stands below kinds:", "网站自己的栏目类型要写在 kinds: 之下"),
        (
            "the name of a kind has only small letters a to z, digits and hyphens: it stands in addresses",
            "类型的名字只能用小写字母 a 到 z、数字和连字符：它会用在网址中"
        ),
        ("a kind cannot be called {1}: {2}", "类型不能叫 {1}：{2}"),
        ("its list would stand where the pages in {1} stand", "它的列表会占用 {1} 网页的地址"),
        ("its list would stand where the program's own page {1} stands", "它的列表会占用程序自己的页面 {1} 的地址"),
        ("call it otherwise, or say list: false", "请换一个名字，或者写上 list: false"),
        ("{1} has no list of its own, and so no {2}", "{1} 没有自己的列表，因此没有 {2}"),
        ("ask for it at the kind that its items are of", "请把它写在这些条目所属的类型之下"),
        ("remove list: false, or this", "请删去 list: false，或者删去这一行"),
        ("schema says what entries are, but {1} holds none", "schema 说明条目是什么，但 {1} 里没有条目"),
        ("holds of {1}", "{1} 的 holds"),
        ("{1} is a name of two projects, {2} and {3}", "{1} 同时是两个项目的名字：{2} 和 {3}"),
        ("the name of a project has letters or digits", "项目的名字要有字母、汉字或数字"),
        ("this must be an http: or https: address, or a path of this site", "这里应当是 http: 或 https: 地址，或者本站的路径"),
        ("repository must be the address of a repository", "repository 应当是代码仓库的地址"),
        (
            "write it as https://github.com/OWNER/NAME, or OWNER/NAME where it is on GitHub",
            "请写成 https://github.com/OWNER/NAME；在 GitHub 上的也可以写 OWNER/NAME"
        ),
        (
            "no address begins so; links: ignore: names addresses such as https://example.org/",
            "没有地址会这样开头；links: ignore: 要写的是 https://example.org/ 这样的地址"
        ),
        (
            "the words are listed in docs/own-site.md; those of this site's own templates belong below extra:",
            "可用的词列在 docs/own-site.md 中；网站模板自己使用的设置要放在 extra: 之下"
        ),
        ("{1} is a word that readers see or hear; it cannot be empty", "{1} 是读者看到或听到的词，不能为空"),
        ("remove this line: then it is the program's word", "请删去这一行，这样就用程序自带的词"),
        ("{1} needs {2}, where pages put in what they know", "{1} 里要有 {2}，网页会在那里填入内容"),
        ("the program's word is “{1}”", "程序自带的词是“{1}”"),
        ("{1} has no {2}: it would be shown as it stands", "{1} 没有 {2}：它会原样显示"),
        (
            "{1} must be the path of a picture in static/, or an http: or https: address",
            "{1} 应当是 static/ 中图片的路径，或者 http:、https: 地址"
        ),
        ("these directives can be given more sources; all others stay as they are", "这些指令可以增加来源，其余的指令不能改动"),
        ("{1} with {2} {3}", "{1} 写了 {2}，{3}"),
        ("name the hosts that are needed, such as https://giscus.app", "请写明需要的主机，例如 https://giscus.app"),
        ("{1} cannot have {2}: {3}", "{1} 不能写 {2}：{3}"),
        ("write it as https://giscus.app", "请写成 https://giscus.app 这样的形式"),
        ("a source is one word of letters, digits and marks; several are a list", "一个来源是一个由字母、数字和符号组成的词，多个来源请写成列表"),
        ("words such as this stand in single quotes", "这样的词要放在单引号里"),
        ("lets pages ask every host", "网页就可以访问任何主机"),
        ("lets pages ask every host below that name", "网页就可以访问这个域名之下的任何主机"),
        (
            "protects nothing: a page that does not change has the same nonce for everybody",
            "起不到保护作用：静态网页的 nonce 对所有人都一样"
        ),
        ("what is added is never nothing", "增加的来源不能是“没有”"),
        ("lets text in a page run or give styles", "写在网页里的文字就可以作为脚本或样式执行"),
        ("lets scripts make programs of text", "脚本就可以把文字当作程序执行"),
        ("lets scripts load scripts from every host", "脚本就可以从任何主机载入脚本"),
        ("lets pages make what it is about themselves", "网页就可以自己造出这类内容"),
        ("no such word is known", "没有这个词"),
        ("this names no host", "这不是主机的地址"),
    ]
}
