internal import WeeklyText

/// A player of a host whose pages say what they play, where the player alone would fill the window.
package struct KnownPlayer: Sendable, Hashable {
    /// The page that shows what is played.
    let page: String
    /// The player, as a page of this site may hold it; nil where it is a link in any case.
    var frame: String?
    /// A picture of what is played; nil where its address is not known.
    var picture: String?

    /// Where players come from: what a policy must allow (Content Security Policy Level 3, frame-src).
    package static let origins = [
        "https://player.bilibili.com", "https://player.vimeo.com", "https://www.youtube-nocookie.com",
    ]

    /// The attribute of a link that names the player.
    package static let attribute = "data-player"

    /// Nil where the host is not known. Only the name of what is played is taken over: no parameter leads elsewhere.
    init?(_ player: String) {
        guard let address = player.without(start: "https://") ?? player.without(start: "http://") else { return nil }
        let parts = address.utf8.split(separator: .questionMark, maxSplits: 1).map { Substring($0) }
        let path = (parts.first ?? "").parts(at: .slash)
        let values = parts.count > 1 ? parts[1] : ""
        switch path.first.map({ String($0) }) {
        case "www.youtube.com", "www.youtube-nocookie.com", "youtube.com": self.init(youTube: path)
        case "player.vimeo.com": self.init(vimeo: path)
        case "player.bilibili.com": self.init(bilibili: Self.value("bvid", in: values))
        case "v.qq.com": self.init(tencent: Self.value("vid", in: values))
        default: return nil
        }
    }

    private init?(youTube path: [Substring]) {
        guard path.count == 3, path[1].hasBytes(of: "embed"), Self.isID(path[2]) else { return nil }
        page = "https://www.youtube.com/watch?v=\(path[2])"
        frame = "https://www.youtube-nocookie.com/embed/\(path[2])?autoplay=1"
        picture = "https://i.ytimg.com/vi/\(path[2])/hqdefault.jpg"
    }

    private init?(vimeo path: [Substring]) {
        guard path.count == 3, Self.isID(path[2]) else { return nil }
        page = "https://vimeo.com/\(path[2])"
        frame = "https://player.vimeo.com/video/\(path[2])?dnt=1&autoplay=1"
    }

    private init?(bilibili id: Substring?) {
        guard let id else { return nil }
        page = "https://www.bilibili.com/video/\(id)"
        frame = "https://player.bilibili.com/player.html?bvid=\(id)&autoplay=1"
    }

    private init?(tencent id: Substring?) {
        guard let id else { return nil }
        page = "https://v.qq.com/x/page/\(id).html"
    }

    private static func value(_ name: String, in query: Substring) -> Substring? {
        let pairs = query.parts(at: .ampersand)
        return pairs.compactMap { $0.without(start: name + "=") }.first { isID($0) }
    }

    private static func isID(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .underscore }
    }
}
