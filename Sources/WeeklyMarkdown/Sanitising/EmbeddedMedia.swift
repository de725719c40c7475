internal import WeeklyText

/// A player that an author set into an issue with HTML. A page asks no other host for anything, so it becomes a link to what it plays.
struct EmbeddedMedia {
    private static let elements: Set<ExactText> = ["audio", "embed", "iframe", "source", "video"]

    /// Where it is played, or what is played.
    let address: String
    /// What the link says.
    let text: String
    /// The address of the picture that stands for it; nil where the author names none.
    let poster: String?

    /// Nil for a tag that embeds nothing, or nothing that may be linked.
    init?(_ tag: HTMLTag) {
        guard Self.elements.contains(ExactText(tag.name)), !tag.isClosing,
            let source = Self.address(tag.value(of: "src"))
        else {
            return nil
        }
        address = KnownPlayers.page(of: source)
        poster = Self.address(tag.value(of: "poster"))
        let title = tag.value(of: "title").map { OneLine.of($0) } ?? ""
        text = "▶ " + (title.isEmpty ? address.without(start: "https://").map { String($0) } ?? address : title)
    }

    /// Whether a tag only holds the addresses that stand in it, or ends what one has begun.
    static func isWrapper(_ tag: HTMLTag) -> Bool {
        (tag.name == "audio" || tag.name == "video") && !tag.isClosing && !tag.attributes.isEmpty
    }

    static func mayEnd(_ tag: HTMLTag) -> Bool { tag.isClosing && elements.contains(ExactText(tag.name)) }

    private static func address(_ written: String?) -> String? {
        guard let written, !written.isEmpty, URLPolicy.allows(written) else { return nil }
        return written.begins(with: "//") ? "https:" + written : written
    }
}

/// Players of hosts whose pages say what they play, where the player alone would fill the window.
enum KnownPlayers {
    /// The page that shows what a player plays; the player itself where its host is not known.
    static func page(of player: String) -> String {
        guard let address = player.without(start: "https://") ?? player.without(start: "http://") else { return player }
        let parts = address.utf8.split(separator: .questionMark, maxSplits: 1).map { Substring($0) }
        let path = (parts.first ?? "").parts(at: .slash)
        let values = parts.count > 1 ? parts[1] : ""
        switch path.first.map({ String($0) }) {
        case "www.youtube.com", "www.youtube-nocookie.com", "youtube.com":
            return path.count == 3 && path[1].hasBytes(of: "embed") && isID(path[2])
                ? "https://www.youtube.com/watch?v=\(path[2])" : player
        case "player.vimeo.com":
            return path.count == 3 && isID(path[2]) ? "https://vimeo.com/\(path[2])" : player
        case "player.bilibili.com":
            return value("bvid", in: values).map { "https://www.bilibili.com/video/\($0)" } ?? player
        case "v.qq.com": return value("vid", in: values).map { "https://v.qq.com/x/page/\($0).html" } ?? player
        default: return player
        }
    }

    private static func value(_ name: String, in query: Substring) -> Substring? {
        let pairs = query.parts(at: .ampersand)
        return pairs.compactMap { $0.without(start: name + "=") }.first { isID($0) }
    }

    private static func isID(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .underscore }
    }
}
