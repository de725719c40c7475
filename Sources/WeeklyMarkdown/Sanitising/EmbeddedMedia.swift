internal import WeeklyText

/// A player that an author set into an issue with HTML. A page asks no other host for anything, so it becomes a link to what it plays.
struct EmbeddedMedia {
    private static let elements: Set<ExactText> = ["audio", "embed", "iframe", "source", "video"]

    /// Where it is played, or what is played.
    let address: String
    /// What the link says.
    let text: String
    /// The address of the picture that stands for it; nil where the author names none, and the site asks for none.
    let poster: String?
    /// The player that a reader who clicks gets in its place; nil for a link alone.
    let player: String?

    /// Nil for a tag that embeds nothing, or nothing that may be linked.
    init?(_ tag: HTMLTag, _ style: PlayerStyle = .link) {
        guard Self.elements.contains(ExactText(tag.name)), !tag.isClosing,
            let source = Self.address(tag.value(of: "src"))
        else {
            return nil
        }
        let known = KnownPlayer(source)
        address = known?.page ?? source
        player = style.loadsOnClick ? known?.frame : nil
        poster = Self.address(tag.value(of: "poster")) ?? (style.showsPictures ? known?.picture : nil)
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
