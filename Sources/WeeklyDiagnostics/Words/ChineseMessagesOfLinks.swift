extension MessageLanguage {
    /// What is said of addresses elsewhere: why nothing is there.
    static let chineseOfLinks: [(String, String)] = [
        ("there is no host of this name", "没有这个主机"),
        ("nobody answers at this host", "这个主机上没有服务器应答"),
        ("the server breaks the connection off", "服务器中断了连接"),
        ("what the server sends is no answer", "服务器发来的内容不是网页应答"),
        ("the connection fails: {1}", "连接失败：{1}"),
        ("the server takes too long", "服务器太慢，没有等到应答"),
        ("the server says that there is nothing ({1})", "服务器说那里没有内容（{1}）"),
        ("the server refuses programs ({1})", "服务器拒绝程序访问（{1}）"),
        ("the server has an error of its own ({1})", "服务器自己出了错（{1}）"),
        ("the server answers with {1}", "服务器的应答是 {1}"),
        ("the page says “{1}”", "页面上写着“{1}”"),
        ("it leads in a circle", "它来回跳转，没有尽头"),
        ("it leads on more than {1} times", "它跳转了 {1} 次还没有到头"),
        ("it leads to {1}", "它跳转到 {1}"),
        ("it leads to the front page of {1}", "它跳转到了 {1} 的首页"),
        ("this is no address that a program can ask", "程序无法访问这样的地址"),
    ]
}
