extension MessageLanguage {
    /// What is said of addresses on the site.
    static let chineseOfAddresses: [(String, String)] = [
        ("{1} is not published yet, so this link leads nowhere", "{1} 还没有发布，读者打不开这个链接"),
        ("publish it, or link to it once it is out", "请先发布它，或者等它发布以后再加链接"),
        ("it stands here, too", "它也出现在这里"),
        ("browsers look for {1} on this site, for https:// is missing in front", "{1} 前面缺 https://，浏览器会在本站里找它"),
        ("this link has no address, so it leads nowhere", "这个链接没有地址，点了哪里也去不了"),
        ("this picture has no address, so nobody sees it", "这张图片没有地址，谁也看不到"),
        ("write the address between the round brackets, or remove it", "请在圆括号里写上地址，或者把它删掉"),
        ("{1} is where this site stood before", "{1} 是本站以前的地址"),
        (
            "put it into the folder of its text (such as content/issues/SLUG/index.md), and write its name alone",
            "请把它放到文章所在的文件夹里（如 content/issues/SLUG/index.md），只写文件名"
        ),
        ("{1} is a file on your own machine; readers cannot see it", "{1} 是你自己电脑上的文件，读者看不到"),
        ("this link to {1} opens no letter, for mailto: is missing in front", "{1} 前面缺 mailto:，点了不能写信"),
        ("open the page and copy the address of the place from the # behind its heading", "请打开那个页面，从标题后面的 # 复制那一处的地址"),
        ("the page has no place #{1}", "那个页面里没有 #{1}"),
        (
            "mend the address, or write other_paths: in sofaweekly.yml if another program publishes what stands there",
            "请改正地址；如果那里的内容由别的程序发布，请在 sofaweekly.yml 中写 other_paths:"
        ),
        ("this site has no page and no file {1}", "本站没有 {1} 这个页面或文件"),
        (
            "write the whole address with https:// if it is elsewhere, or other_paths: in sofaweekly.yml if another program publishes it",
            "如果在别的网站，请写带 https:// 的完整地址；如果由别的程序发布，请在 sofaweekly.yml 中写 other_paths:"
        ),
        (
            "put it into the folder of its text (such as content/issues/SLUG/index.md) or into static/, and look at small and capital letters",
            "请把它放到文章所在的文件夹里（如 content/issues/SLUG/index.md）或 static/ 中，并注意大小写"
        ),
        ("there is no picture {1}", "没有 {1} 这张图片"),
        ("{1} is an address on your own machine; readers find nothing there", "{1} 是你自己电脑上的地址，读者打不开"),
        ("there is something in the address {1} that is hardly part of it", "地址 {1} 里混进了不像是地址的东西"),
        ("other_paths must be paths of this site, such as /blog/", "other_paths 必须是本站的路径，例如 /blog/"),
    ]
}
