extension MessageLanguage {
    /// What is said of the preview.
    static let chineseOfPreview: [(String, String)] = [
        (
            "the system's limit of watched folders is reached (fs.inotify.max_user_watches)",
            "监视的文件夹数已达系统上限（fs.inotify.max_user_watches）"
        ),
        (
            "the system's limit of watching programs is reached (fs.inotify.max_user_instances)",
            "监视文件的程序数已达系统上限（fs.inotify.max_user_instances）"
        ),
        ("the system cannot watch the folder: {1}", "系统无法监视这个文件夹：{1}"),
        ("{1}; looking for changes four times a second instead", "{1}；改为每秒检查四次"),
        ("There is no site yet", "还没有网站"),
        ("There is no such page", "没有这个网页"),
        ("This page cannot be made", "无法生成这个网页"),
        ("sofaweekly preview", "sofaweekly 预览"),
        ("Saved last", "最近保存"),
        ("Saved last: {1}", "最近保存：{1}"),
        ("No issue has been saved since the start.", "启动以来还没有保存过任何一期。"),
        ("It has errors and cannot be read.", "它有错误，无法读取。"),
        ("What is wrong: {1} errors, {2} warnings", "问题：{1} 个错误，{2} 个警告"),
        ("Nothing.", "没有问题。"),
        ("The pages are those of the last site without errors.", "现在显示的是最近一次没有错误时的网页。"),
        ("Routes: {1}", "网址：{1} 个"),
        ("cannot listen on {1}:{2}: {3}", "无法在 {1}:{2} 上提供预览：{3}"),
        ("port {1} and those after it are in use; name another one with --port", "端口 {1} 和后面的端口都已被占用，请用 --port 指定另一个"),
        ("the system gives no more file descriptors", "系统不允许再打开文件"),
        ("The newsletter cannot be built", "周刊无法构建"),
        ("Worth a look", "值得一看"),
        ("and {1} more: see /_sofaweekly/", "另外还有 {1} 个，见 /_sofaweekly/"),
    ]
}
