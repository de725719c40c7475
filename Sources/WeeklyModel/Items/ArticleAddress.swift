internal import WeeklyText

/// When two addresses of articles are one.
enum ArticleAddress {
    /// Parts of a query that say who leads there, not where it leads.
    private static let tracking = ["utm_", "spm=", "scene=", "subscene=", "share_token="]
    /// At this host these parts tell the article, and all others differ from one who shares it to the next.
    private static let wechat = (host: "mp.weixin.qq.com", parts: ["__biz=", "mid=", "idx=", "sn="])

    /// The address without scheme, fragment, and what of its query only tells who leads there.
    static func key(_ address: String) -> String {
        let whole = address.parts(at: .numberSign, most: 1)[0]
        let bare = whole.without(start: "https://") ?? whole.without(start: "http://") ?? whole
        let parts = bare.parts(at: .questionMark, most: 1)
        var key = String(parts[0].without(end: "/") ?? parts[0])
        guard parts.count > 1 else { return key }
        let isWeChat = key.begins(with: wechat.host)
        var mark = "?"
        for part in parts[1].parts(at: .ampersand) where isWeChat ? isOfWeChat(part) : !isTracking(part) {
            key += mark
            key += part
            mark = "&"
        }
        return key
    }

    private static func isOfWeChat(_ part: Substring) -> Bool {
        wechat.parts.contains { part.begins(with: $0) }
    }

    private static func isTracking(_ part: Substring) -> Bool {
        tracking.contains { part.begins(with: $0) }
    }
}
