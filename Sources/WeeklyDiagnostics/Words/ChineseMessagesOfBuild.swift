extension MessageLanguage {
    /// What is said of files, folders and what is written.
    static let chineseOfBuild: [(String, String)] = [
        ("this and {1} are both the text of {2} in {3}", "这里和 {1} 都是 {2} 的 {3} 版本"),
        ("remove one of the two, or rename it", "请删掉其中一个，或者给它改名"),
        (
            "this looks like {1} in {2}, but the site's languages do not name {3}",
            "这像是 {1} 的 {2} 译本，但网站的 languages 里没有 {3}"
        ),
        (
            "add {1} to languages: in sofaweekly.yml, or rename the file",
            "请在 sofaweekly.yml 的 languages: 里加上 {1}，或者给文件改名"
        ),
        ("this file is not used: the site has no language of that name", "这个文件没有用到：网站没有这种语言"),
        ("this file is not used: the files of languages end with {1}", "这个文件没有用到：语言文件的扩展名是 {1}"),
        ("call it {1} for it to be that of {2}", "请改名为 {1}，它才会用于 {2}"),
        (
            "if this is a text in {1}, add {2} to languages: in sofaweekly.yml, which does not name it",
            "如果这是 {1} 的译文，请在 sofaweekly.yml 的 languages: 里加上 {2}，现在那里没有"
        ),
        (
            "name the language in sofaweekly.yml, by languages: or language:",
            "请在 sofaweekly.yml 的 languages: 或 language: 里写上这种语言"
        ),
        ("did you mean {kind: {1}}?", "是不是 {kind: {1}}？"),
        (
            "{1} is the theme's template of other pages; call yours otherwise, such as templates/my-{2}.html",
            "{1} 是主题里另一类网页的模板，请换一个名字，例如 templates/my-{2}.html"
        ),
        ("the menu names a page {1}, but there is none of that name", "菜单里写了页面 {1}，但没有叫这个名字的页面"),
        ("there are {1}", "现有的页面：{1}"),
        (
            "the menu leads to {1}, but the site has no such page: {2} is not in outputs",
            "菜单里写了 {1}，但网站没有这个页面：outputs 里没有 {2}"
        ),
        ("add {1} to outputs:, or remove this entry", "请在 outputs: 里加上 {1}，或者删去这一项"),
        (
            "write it as content/pages/{1}.md, or name a list by kind: or an address by url:",
            "请新建 content/pages/{1}.md，或者用 kind: 写一个列表，用 url: 写一个地址"
        ),
        (
            "rename it without white space and without ?, #, %, \\, or add permalink: to the front matter",
            "请改名，去掉空白和 ?、#、%、\\，或者在 front matter 里写 permalink:"
        ),
        (
            "this file belongs to no page and is not published; pages are content/pages/NAME.md, or content/pages/NAME/index.md with files beside it",
            "这个文件不属于任何页面，不会发布；页面应当是 content/pages/NAME.md，或者 content/pages/NAME/index.md 加上同一文件夹里的其他文件"
        ),
        ("there is no template {1} in templates/", "templates/ 里没有模板 {1}"),
        ("write it as templates/{1}.html, or leave template: out", "请新建 templates/{1}.html，或者去掉 template:"),
        ("a pipe, socket or device", "管道、套接字或设备"),
        ("it is written to again and again while it is read", "读取时它一直在被改写"),
        ("cannot read this file: {1}", "无法读取这个文件：{1}"),
        ("there is a NUL byte at byte {1}; this is no text", "第 {1} 字节是 NUL，这不是文本文件"),
        ("save the file as plain text in UTF-8", "请把文件另存为 UTF-8 编码的纯文本"),
        ("byte {1} is not UTF-8", "第 {1} 字节不是 UTF-8 编码"),
        ("save the file in the encoding UTF-8 (it may be GBK)", "请把文件另存为 UTF-8 编码（现在可能是 GBK）"),
        ("web servers take a file of this name for their own settings", "网站服务器会把这个名字的文件当作自己的设置"),
        ("rename it", "请改文件名"),
        ("a browser or a server runs files that end with .{1}", "浏览器或服务器会运行以 .{1} 结尾的文件"),
        (
            "add a picture of it instead, or allow such files by bundle_files: [{1}] in sofaweekly.yml",
            "请改放它的截图；如果确实要发布这类文件，在 sofaweekly.yml 中写 bundle_files: [{1}]"
        ),
        ("this is mark-up, which a browser may run", "这是标记代码，浏览器可能会运行它"),
        ("give it an ending such as .txt, or add a picture of it instead", "请把扩展名改成 .txt 之类，或者改放它的截图"),
        ("this file is not published: {1}", "这个文件不会发布：{1}"),
        ("an SVG picture of more than 2 MB is not looked through", "大于 2 MB 的 SVG 图片无法检查"),
        ("this picture is not published: there is {1} in it", "这张图片不会发布：其中有{1}"),
        (
            "save it as plain SVG, without scripts, animations, DOCTYPE and references to other files, or as PNG",
            "请存为普通的 SVG（不带脚本、动画、DOCTYPE，也不引用其他文件），或者存为 PNG"
        ),
        ("this folder holds no newsletter: there is no {1} in it", "这个文件夹里没有周刊：找不到 {1}"),
        ("go to the site's folder, or name it with --source", "请进入网站所在的文件夹，或者用 --source 指定它"),
        ("begin a site with two lines: title: … and base_url: https://…", "新建网站只需两行：title: … 和 base_url: https://…"),
        ("nothing lies in {1}", "这里什么也没有：{1}"),
        ("the site's folder", "网站的文件夹"),
        ("there lie {1}{2}", "那里有 {1}{2}"),
        (" and {1} more", " 等，另外还有 {1} 个"),
        ("no file is taken by the pattern {1}", "没有文件符合 issues: 的格式 {1}"),
        ("change the pattern in issues:, or remove it", "请修改 issues: 中的格式，或者把它删去"),
        ("no pattern of issues: takes this file; it is not published", "issues: 的格式都不符合这个文件，它不会发布"),
        ("templates have names that end with .html; this file is not used", "模板的文件名要以 .html 结尾，这个文件不会被使用"),
        ("cannot look into this folder: {1}", "无法查看这个文件夹：{1}"),
        (
            "the name of this file holds a control character or one that turns text round; it cannot be part of an address",
            "文件名里有控制字符或改变文字方向的字符，不能用在网址中"
        ),
        ("rename the file", "请改文件名"),
        (
            "this file belongs to no issue and is not published; issues are content/issues/SLUG.md, or content/issues/SLUG/index.md with files beside it; pages are content/pages/NAME.md",
            "这个文件不属于任何一期，不会发布；每一期应当是 content/issues/SLUG.md，或者 content/issues/SLUG/index.md 加上同一文件夹里的其他文件；单独的页面是 content/pages/NAME.md"
        ),
        (
            "this file is not published: files for the root of the site lie in static/",
            "这个文件不会发布：要放在网站根目录的文件应放在 static/ 中"
        ),
        ("move it to static/{1}", "请把它移到 static/{1}"),
        ("this link leads to {1}, which is not in {2}; it is not followed", "这个链接文件（symlink）指向 {1}，超出了允许的范围（{2}），不会使用"),
        ("put what is to be published here in place of the link", "请把要发布的内容直接放在这里，代替链接文件"),
        (
            "this link leads to {1}, a name that begins with a dot or ends with ~; it is not followed",
            "这个链接文件（symlink）指向 {1}，这个名字以点开头或以 ~ 结尾，不会使用"
        ),
        ("the link {1} shows this folder already; it is not shown a second time", "链接文件 {1} 已经指向这个文件夹，不会再显示一次"),
        ("remove one of the two links, or put the files here in place of it", "请删去两个链接文件中的一个，或者把文件直接放在这里"),
        (
            "the issue has no number, which permalink asks for; its address has {1} instead",
            "固定链接（permalink）要用期号，但这一期没有期号，网址中改用 {1}"
        ),
        ("add number: to its front matter, or its permalink", "请在这一期的 front matter（文首的设置）中加上 number:，或者写明它的 permalink"),
        ("there is no issue in {1}", "{1} 里没有任何一期"),
        ("write the first one as {1}/SLUG.md", "请把第一期写在 {1}/SLUG.md"),
        ("look whether all of the source is here", "请检查网站的源文件是否都在"),
        ("make the folder, and write the first issue as {1}/SLUG.md", "请新建这个文件夹，把第一期写在 {1}/SLUG.md"),
        ("the name {1} cannot be part of an address", "文件名 {1} 不能用在网址中"),
        (
            "rename the file without white space and without ?, #, %, \\, or add slug: to its front matter",
            "请改文件名，去掉空格和 ?、#、%、\\，或者在 front matter（文首的设置）中写明 slug:"
        ),
        ("this folder is a mount point, which cannot change places with another", "这个文件夹是挂载点，不能和另一个文件夹互换位置"),
        ("no folder can be made beside this one, to change places with it", "无法在它旁边新建用来互换位置的文件夹"),
        ("build without --atomic, or into a folder below it", "构建时不要用 --atomic，或者输出到它下面的文件夹"),
        ("name another folder with --output, such as public", "请用 --output 指定另一个文件夹，例如 public"),
        ("the output folder is the source folder", "输出文件夹就是源文件夹"),
        ("the output folder holds the source folder", "输出文件夹包含了源文件夹"),
        ("the output folder lies in {1}, which is read", "输出文件夹在 {1} 之内，而那里是要读取的源文件"),
        ("the output folder holds {1}, which is read", "输出文件夹包含了 {1}，而那里是要读取的源文件"),
        ("cannot write here: {1}", "无法写入这里：{1}"),
        ("another build{1} writes to this folder", "另一个构建{1}正在写入这个文件夹"),
        (" (process {1})", "（进程 {1}）"),
        ("build again when it has ended, or without --no-wait", "请等它结束后再构建，或者不要用 --no-wait"),
        ("no file can be written at /{1}: {2}", "无法写出文件 /{1}：{2}"),
        ("rename the file, or give what it comes from another address", "请改文件名，或者给它的来源换一个网址"),
        ("it is no path below the output folder", "这不是输出文件夹之内的路径"),
        ("its name has a control character", "名字里有控制字符"),
        ("its name is longer than {1} bytes", "名字超过 {1} 字节"),
        ("names such as this are the program's own", "这类名字留给程序自己使用"),
        ("{1} of the {2} pages that are published would vanish", "已发布的 {2} 个网页中有 {1} 个将会消失"),
        (
            "look whether all of content/ is there, and whether permalink or --source have changed",
            "请检查 content/ 是否完整，permalink 或 --source 是否改过"
        ),
        ("if it is meant, build once with --allow-removal", "如果确实要这样，用 --allow-removal 构建一次"),
        ("it was written to while the site was built; build again", "生成网站时这个文件被改写了，请重新构建"),
        ("found while making /{1} of {2}", "在生成 /{1}（{2}）时发现"),
        ("cannot put a new folder in place of the old one: {1}", "无法用新文件夹替换旧文件夹：{1}"),
        (
            "build without --atomic: it needs a disk with hard links, whose folders can change places",
            "构建时不要用 --atomic：它要求磁盘支持硬链接，而且文件夹可以互换位置"
        ),
        ("{1} stands where a folder is needed{2}", "这里需要文件夹，却有{1}{2}"),
        (
            "a folder stands where a file is to be, and not all in it is from earlier builds",
            "这里要写文件，却有一个文件夹，而且其中有不是以前构建出来的东西"
        ),
        ("nothing may be written in this folder", "没有权限写入这个文件夹"),
        ("; symlinks in the output folder are not followed", "；输出文件夹中的符号链接不会使用"),
        ("move it away, or name another folder with --output", "请把它移走，或者用 --output 指定另一个文件夹"),
        ("a file", "文件"),
        ("a folder", "文件夹"),
        ("a symlink", "符号链接"),
        ("still to come, by earlier issues:", "前几期提到、还没有过的活动："),
        ("not answered yet:", "还没有回答的问题："),
        ("there is no folder {1}", "没有文件夹 {1}"),
        ("{1} is no folder", "{1} 不是文件夹"),
        (
            "lists are set together in sofaweekly.yml or theme.yml: lists: {NAME: {kind: releases, limit: 5}}",
            "列表写在 sofaweekly.yml 或 theme.yml 里：lists: {NAME: {kind: releases, limit: 5}}"
        ),
        (
            "forms of dates stand in sofaweekly.yml or theme.yml: date_formats: {NAME: d MMM}",
            "日期格式写在 sofaweekly.yml 或 theme.yml 里：date_formats: {NAME: d MMM}"
        ),
        (
            "the theme {1} is a link that leads out of the site's folder",
            "主题 {1} 是一个指向网站文件夹之外的链接"
        ),
        (
            "{1} is no theme: it has no templates/, no static/ and no theme.yml",
            "{1} 不是主题：里面没有 templates/、static/，也没有 theme.yml"
        ),
        (
            "a theme is a folder of the site's, such as themes/cards, with templates/ and static/ in it",
            "主题是网站里的一个文件夹，例如 themes/cards，里面有 templates/ 和 static/"
        ),
        ("themes build on one another in a circle: {1}", "主题互相依赖，成了一个圈：{1}"),
        ("remove one extends: of these", "请删去其中一个 extends:"),
        (
            "there is no kind of sections of that name, so nothing uses this template",
            "没有叫这个名字的栏目，所以这个模板没有被用到"
        ),
        ("kinds are {1}", "栏目有 {1}"),
        (
            "nothing uses this template: that of issues does not ask for templates of sections",
            "这个模板没有被用到：期刊页面的模板没有使用栏目模板"
        ),
        (
            "write {{#template}}{{>*template}}{{/template}} where it shows a section, as the program's own issue-body.html does",
            "请在显示栏目的地方写 {{#template}}{{>*template}}{{/template}}，程序自带的 issue-body.html 就是这样"
        ),
        ("the list {1} is empty: {2}", "列表 {1} 是空的：{2}"),
        ("no issue has the tag {1}", "没有一期有标签 {1}"),
        ("no issue tells of a project {1}", "没有一期提到项目 {1}"),
        ("no template asks for the list {1}", "没有模板用到列表 {1}"),
        (
            "write {{#{1}}}…{{/{2}}} into a template, or remove the list",
            "请在模板里写 {{#{1}}}…{{/{2}}}，或删去这个列表"
        ),
        ("{1} has no effect: no template asks for {2}", "{1} 没有作用：没有模板用到 {2}"),
        ("{1} has no effect: {2} is not in outputs", "{1} 没有作用：outputs 里没有 {2}"),
        ("add {1} to outputs:, or remove this", "请在 outputs: 里加上 {1}，或者删去这一项"),
        (
            "write it into templates/{1}, as the program's own has it",
            "请照程序自带的 {1}，把它写进 templates/{1}"
        ),
    ]
}
