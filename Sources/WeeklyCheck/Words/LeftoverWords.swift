internal import WeeklyText

/// What editors write where something is still to be written.
enum LeftoverWords {
    /// They mean it where they stand alone: on a line, between brackets, behind a colon.
    static let alone = WordList(latin + chinese)
    /// They mean it where a line or a bracket begins with them, whatever follows.
    static let opening: WordList = ["此处填写", "请在此填写", "请在此处填写", "在此处填写", "在此填写"]
    static let all = WordList(joining: [alone, opening])

    private static let latin = ["TODO", "FIXME", "XXX", "TBD"]  // trap-ok: words that are looked for in issues
    private static let chinese = ["待补充", "待完善", "待填写", "待添加", "待补全", "内容待定", "标题待定"]
}
