internal import WeeklyText

/// When two addresses of articles are one.
enum ArticleAddress {
    /// Parts of a query that say who leads there, not where it leads.
    private static let tracking: [StaticString] = ["utm_", "spm=", "scene=", "subscene=", "share_token="]
    /// At this host these parts tell the article, and all others differ from one who shares it to the next.
    private static let wechat: (host: StaticString, parts: [StaticString]) = (
        "mp.weixin.qq.com", ["__biz=", "mid=", "idx=", "sn="]
    )

    /// The address without scheme, fragment, and what of its query only tells who leads there.
    static func key(_ address: String) -> String {
        address.withBytes { bytes in
            let end = bytes.firstIndex(of: .numberSign, from: 0) ?? bytes.count
            let start = bytes.begins(with: "https://") ? 8 : bytes.begins(with: "http://") ? 7 : 0
            let key = key(UnsafeBufferPointer(rebasing: bytes[start..<max(start, end)]))
            return String(decoding: key, as: UTF8.self)
        }
    }

    /// - Parameter address: without scheme and fragment.
    private static func key(_ address: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let mark = address.firstIndex(of: .questionMark, from: 0) ?? address.count
        let hasSlash = mark > 0 && address[mark - 1] == .slash
        var key = Array(address[..<(hasSlash ? mark - 1 : mark)])
        let told = address.begins(with: wechat.host) ? wechat.parts : nil
        var (start, separator) = (mark + 1, UInt8.questionMark)
        while start <= address.count {
            let end = address.firstIndex(of: .ampersand, from: start) ?? address.count
            let part = UnsafeBufferPointer(rebasing: address[start..<end])
            let isTold = told?.contains { part.begins(with: $0) } ?? !tracking.contains { part.begins(with: $0) }
            if isTold {
                key.append(separator)
                key.append(contentsOf: part)
                separator = .ampersand
            }
            start = end + 1
        }
        return key
    }
}
