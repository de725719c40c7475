internal import WeeklyModel
internal import WeeklyText

extension Language {
    /// Chinese, as the editors of newsletters write it: simplified, with full-width letters where they slip in.
    static let chinese = Language(
        articles: .chinese, dates: .chinese, events: .chinese, headings: .chinese, numbers: .chinese, people: .chinese,
        projects: .chinese, questions: .chinese, releases: .chinese, schedule: .chinese, tasks: .chinese,
        zones: ZoneWords(east8: ["北京时间"]))
}

extension ArticleWords {
    fileprivate static let chinese = ArticleWords(
        more: ["更多"],
        advertising: ["扫码", "公众号", "二维码", "关注我们", "欢迎关注", "长按"],
        pointing: ["点击", "关注", "报名", "扫码", "欢迎", "详见", "详情", "更多", "可以", "查看", "请", "直播", "回放", "地址"],
        pointers: ["这里", "链接", "此处", "点击", "原文", "全文", "戳", "报名", "直播间"],
        recruiting: ["招聘", "实习生", "岗位", "加入我们"])
}

extension DateWords {
    fileprivate static let chinese = DateWords(
        years: ["年"],
        months: ["月"],
        days: ["日", "号"],
        hours: ["点", "时"],
        durations: ["间"],
        minutes: ["分"],
        halves: ["半"],
        to: ["到", "至"],
        afternoons: ["下午", "晚", "傍晚", "夜"],
        mornings: ["上午", "早", "凌晨", "中午"],
        weekdays: ["星期", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周天"],
        weekdayStarts: ["周", "星期"],
        dayParts: ["晚", "下午", "上午", "早上"])
}

extension EventWords {
    fileprivate static let chinese = EventWords(
        greets: ["恭喜", "祝贺", "同时，恭喜"],
        tells: ["恭喜", "成为", "认证", "新晋", "祝贺"],
        awaits: ["认证", "新晋"],
        news: ["认证", "新晋", "恭喜", "荣获", "获奖"],
        joints: ["同时，", "另外，", "此外，"],
        settings: ["中"],
        becomes: ["成为"],
        projectEnds: ["社区", "的"],
        projectMarks: ["社区", "项目", "荣获", "获奖", "喜获", "入选", "团队"],
        talkInvitations: ["邀请"],
        talks: ["分享"])
}

extension HeadingWords {
    fileprivate static let chinese = HeadingWords(
        signs: [
            Signs(.quotes, .strong, ["本周金句", "言论"]),
            Signs(.masthead, .strong, ["每周精选"]),
            Signs(.questions, .strong, ["问答", "issue 精选", "答疑", "提问", "qa 整理", "常见问题"]),
            Signs(.contributors, .strong, ["本周贡献", "贡献者", "贡献榜"]),
            Signs(.tasks, .strong, ["新手任务", "任务计划", "新手任务计划"]),
            Signs(.reading, .strong, ["阅读", "文章", "合集", "合辑", "集锦", "系列", "回顾集合", "系列解析", "好文"]),
            Signs(.events, .strong, ["大事件", "大事记", "获奖", "喜报", "喜讯"]),
            Signs(.releases, .strong, ["项目进展", "项目动态", "本周发布", "版本发布"]),
            Signs(
                .schedule, .usual,
                [
                    "会议回顾", "会议预告", "会议", "活动", "直播", "预告", "报名", "会议纪要", "会议总结", "活动回顾", "活动总结", "直播回顾",
                    "meetup 回顾", "直播预告", "活动预告", "活动推荐", "直播报名", "活动报名", "社区活动",
                ]),
            Signs(.releases, .weak, ["发布", "版本", "新版"]),
            Signs(.schedule, .weak, ["回顾", "沙龙", "峰会", "大会", "年会", "论坛"]),
            Signs(.contributors, .weak, ["贡献", "致谢"]),
            Signs(.events, .weak, ["新闻", "动态", "要闻", "荣誉", "入选"]),
            Signs(.questions, .weak, ["解答"]),
            Signs(.reading, .weak, ["推荐", "解析", "特辑", "专辑", "干货"]),
            Signs(.tasks, .weak, ["任务"]),
        ],
        looksBack: ["回顾", "整理", "往期"],
        meetings: ["会议"],
        readingEnds: ["阅读", "文章"],
        releaseEnds: ["发布"],
        afterthoughts: ["提炼", "汇总"],
        programmes: ["预告", "回顾", "纪要", "总结", "推荐"],
        communities: ["社区"],
        related: ["相关"],
        recommended: ["推荐"],
        notHeadings: ["关注", "扫码", "欢迎", "感谢", "加入", "本周共", "共计"],
        farewells: ["扫码", "关注", "公众号"])
}

extension NumberWords {
    fileprivate static let chinese = NumberWords(
        questionLeads: ["问题"],
        numerals: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"])
}

extension PeopleWords {
    fileprivate static let chinese = PeopleWords(
        roles: [
            "负责人", "维护者", "工程师", "专家", "开发者", "开发", "架构师", "老师", "同学", "创始人", "作者", "研究员", "总监", "经理", "讲师", "嘉宾",
            "核心成员", "研发", "布道师", "教授", "博士", "顾问", "主席",
        ],
        leads: ["恭喜", "祝贺", "欢迎", "感谢", "邀请", "请到", "来自"],
        addresses: ["同学"],
        possessives: ["的"],
        employers: ["集团", "金服", "科技", "公司", "银行", "大学", "学院", "云", "团队", "社区", "网络", "技术"],
        and: ["和", "与"],
        invites: ["邀请"],
        phrases: ["跟大家", "带来", "分享", "为大家", "为我们", "带我们", "带大家", "和大家", "与大家", "介绍", "来", "将", "从"],
        contributes: [" 投稿", "投稿", " 推荐", " 供稿"],
        origins: ["来自"],
        shares: ["的分享", "的投稿", "的推荐", "的自荐"])
}

extension ProjectWords {
    fileprivate static let chinese = ProjectWords(
        documents: [
            "参考", "详见", "详情", "报告", "文档", "地址", "链接", "阅读", "文章", "回放", "纪要", "介绍", "会议", "官网", "主页", "教程", "示例", "样例",
            "例子", "代码", "源码", "仓库", "视频", "博客", "说明", "资料", "下载", "手册", "指南", "入口", "讨论", "回顾", "直播", "方案", "实践",
        ],
        phrases: [
            "见", "看", "这", "那", "请", "附", "如", "的", "是", "有", "在", "了", "我", "你", "它", "可", "下", "上", "查", "问", "答",
            "项目",
            "相关", "关于", "具体", "目前",
        ],
        suffixes: ["项目地址", "地址", "项目", "官网", "主页", "仓库"])
}

extension QuestionWords {
    fileprivate static let chinese = QuestionWords(
        asks: ["提问", "同学问", "问", "提出"],
        asksBehindHandle: ["追问", "请问", "询问", "发问", "问道", "咨询", "留言", "提出问题", "提问到"],
        announces: ["提问"],
        origins: ["来自"],
        subjects: ["的问题"],
        sentences: ["关于", "可以", "欢迎", "问题", "大家", "如果", "继续", "随时", "群里", "如何", "怎么"],
        askMarks: ["Ｑ", "问", "提问"],
        answerMarks: ["Ａ", "答", "回答", "回复", "答复", "解答"],
        followUps: ["追问", "再问", "又问"])
}

extension ReleaseWords {
    fileprivate static let chinese = ReleaseWords(
        releases: ["发布"],
        headingSigns: ["发布", "版"],
        future: ["将"],
        versions: ["版本"],
        launches: ["推出", "上线"],
        updates: ["更新", "升级"],
        contents: ["如下", "更新内容"],
        leadsOver: ["如下"],
        leadsOverAtEnd: ["版本发布"],
        titleEnds: ["版本更新", "更新", "版本"],
        openings: ["本周，", "近日，", "日前，", "本周,", "近日,", "日前,", "恭喜"],
        namePrefixes: ["本周", "本次", "近日", "我们", "正式", "了", "的", "开源", "新版本", "最新"],
        nameSuffixes: [
            "发布了", "发布", "推出了", "推出", "上线了", "上线", "开源", "正式", "全新版本", "最新版本", "新版本", "版本", "新版", "最新", "全新", "的", "了",
            "已", "已经", "本周", "本次", "项目", "社区", "更新至", "更新到", "升级至", "升级到",
        ],
        headingEnds: ["项目进展", "本周发布", "新版本发布", "新版发布", "版本发布", "发布", "进展", "新版本", "版本", "本周", "项目"],
        versionJoints: ["和", "及", "与"],
        reports: [
            "详细发布报告", "详细参考", "详细报告", "发布报告", "详细发布", "下载地址", "详见", "详细信息", "详情", "更多详情", "发布地址", "发布链接", "参考链接",
        ],
        otherReports: ["文章解读", "官方文档", "相关文章", "文档地址", "相关链接", "延伸阅读", "项目地址"],
        reportSentences: ["详见", "详情", "详细", "参考", "报告", "查看", "更新日志"],
        thanks: ["致谢", "感谢", "鸣谢", "特别感谢", "特别鸣谢", "贡献者"],
        changesFollow: ["如下", "包含功能", "主要变更", "主要更新", "新特性包括"],
        changeVerbs: ["支持", "新增", "增加", "添加", "修复", "升级", "移除", "删除", "提供", "实现", "引入", "适配"],
        groupWords: [
            "新特性", "特性", "新功能", "功能", "优化", "增强", "改进", "修复", "缺陷", "变更", "重要", "主要", "其他", "其它", "文档", "重构", "性能",
            "与", "和", "及",
        ])
}

extension ScheduleWords {
    fileprivate static let chinese = ScheduleWords(
        notLabels: ["介绍", "简介", "口令", "背景", "收益", "收获"],
        titleLabels: ["主题", "题目", "分享议题", "演讲议题", "议题名称", "话题", "活动名称", "课题"],
        timeLabels: ["时间", "日期"],
        speakerLabels: ["嘉宾", "讲师", "分享人", "演讲者", "演讲人", "主讲人", "主讲", "讲者"],
        recordingLabels: ["回放", "录像", "录屏", "视频回顾", "直播回顾"],
        linkLabels: ["报名", "链接", "直播间", "详情", "福利", "观看", "参与方式", "入会", "入口"],
        placeLabels: ["地点", "地址", "会场"],
        formLabels: ["形式"],
        agendaLabels: ["议题", "议程", "会议内容"],
        addressLabels: ["会议", "钉钉", "直播"],
        numberLabels: ["号"],
        bioColumns: ["介绍", "简介"],
        titleColumns: ["内容"],
        meetings: ["社区会议", "会议预告", "会议回顾", "周会", "月会", "双周会"],
        streams: ["直播"],
        net: ["线上", "直播间", "钉钉", "B 站", "B站", "视频号", "腾讯会议"],
        reviews: ["回顾"],
        recordings: ["视频", "直播", "回放", "录像", "回顾"],
        reviewEnds: ["活动", "直播", "会议", "精彩"],
        pointers: ["点击", "报名", "戳", "直播间", "观看", "即可", "详情", "链接"],
        registrations: ["报名"],
        calls: ["预告", "报名", "活动", "直播"],
        willBe: ["将于", "将在", "定于"],
        meetingEnds: ["会议"],
        occasions: ["年会", "大会", "峰会", "论坛", "沙龙"],
        cityStops: ["站"],
        cityGreetings: ["见"],
        cityGreeters: ["我们", "相约", "咱们"],
        cityVerbs: ["等你", "等您", "举行", "举办", "召开"],
        cityPrepositions: ["在"],
        notCities: ["网", "线上", "线下", "周", "月", "日", "年", "再", "直播", "星球"],
        pictureNames: ["图片"])
}

extension TaskWords {
    fileprivate static let chinese = TaskWords(
        easy: ["简单", "入门", "容易"],
        medium: ["中等", "普通", "进阶"],
        hard: ["困难", "高级", "较难"],
        levelLabels: ["难度：", "难度:"],
        levels: ["难度"],
        easyPhrases: ["难度较低", "难度不高", "难度低"],
        mediumPhrases: ["难度适中", "难度中等"],
        hardPhrases: ["更有挑战", "难度较高", "难度较大", "难度高"],
        titles: ["新手任务"],
        titleEnds: ["新手任务", "任务", " 项目", " 社区"],
        closings: [
            "更多任务", "任务列表", "任务地址", "任务链接", "认领", "参与方式", "参与地址", "issue 链接", "issue 地址", "Issue 链接", "Issue 地址",
            "链接：", "地址：",
        ],
        reports: ["详见", "详细参考", "详情", "详细", "任务详情", "参考"],
        projectColumns: ["项目"],
        levelColumns: ["难度", "级别", "等级"],
        taskColumns: ["任务", "内容", "标题", "描述"])
}
