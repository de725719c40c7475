internal import WeeklyText

/// Pages of known hosts that say in their text that there is nothing, though their status says that all is well.
enum SoftNotFound {
    /// What stands in such a page, by the host.
    private static let phrases: [(host: String, phrases: [String])] = [
        (
            "mp.weixin.qq.com",
            ["该内容已被发布者删除", "此内容因违规无法查看", "此内容发送失败无法查看", "该公众号已迁移", "链接已过期", "参数错误"]
        ),
        ("www.yuque.com", ["页面不存在", "知识库不存在"]),
        ("segmentfault.com", ["该内容已被删除", "页面不存在"]),
        ("my.oschina.net", ["文章不存在", "页面不存在"]),
        ("medium.com", ["Error 404", "PAGE NOT FOUND"]),
    ]

    /// Whether pages of a host have to be read.
    static func mayBe(on host: String) -> Bool { phrases.contains { $0.host.hasBytes(of: host) } }

    /// What a page says where it says that there is nothing.
    static func phrase(in page: String, of host: String) -> String? {
        let known = phrases.first { $0.host.hasBytes(of: host) }?.phrases ?? []
        return known.first { page.contains($0) }
    }
}
